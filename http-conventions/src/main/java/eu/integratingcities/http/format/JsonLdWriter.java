package eu.integratingcities.http.format;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.integratingcities.http.linked.LinkedView;
import eu.integratingcities.http.linked.PublicUrl;
import eu.integratingcities.http.paging.Listing;
import jakarta.inject.Singleton;
import java.io.IOException;

/** JSON-LD with the terms of schema.org: a node for a view, a graph of nodes for a list. */
@Singleton
class JsonLdWriter implements FormatWriter {
    private static final String CONTEXT = "https://schema.org";

    private final ObjectMapper json;
    private final PublicUrl url;

    JsonLdWriter(ObjectMapper json, PublicUrl url) {
        this.json = json;
        this.url = url;
    }

    @Override
    public String suffix() {
        return "jsonld";
    }

    @Override
    public String mediaType() {
        return "application/ld+json";
    }

    @Override
    public boolean writes(Class<?> view, boolean list) {
        return LinkedView.class.isAssignableFrom(view);
    }

    @Override
    public byte[] write(Answer answer) throws IOException {
        var document = json.createObjectNode().put("@context", CONTEXT);
        if (answer.entity() instanceof Listing<?> list) {
            var graph = document.putArray("@graph");
            list.items().forEach(item -> graph.add(node(item)));
        } else {
            document.setAll(node(answer.entity()));
        }
        return json.writeValueAsBytes(document);
    }

    private ObjectNode node(Object view) {
        return json.valueToTree(((LinkedView) view).linked(url));
    }
}
