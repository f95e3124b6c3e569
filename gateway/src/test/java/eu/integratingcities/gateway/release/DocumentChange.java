package eu.integratingcities.gateway.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;

/** One change of a document, in a few words. */
final class DocumentChange {
    private static final String REMOVE = "remove ";

    private DocumentChange() {}

    /** Changes what is at the JSON Pointer: {@code remove} and a name or index, a member to set, or an item to append. */
    static void make(JsonNode document, String place, String change) throws IOException {
        var node = document.at(place);
        if (change.startsWith(REMOVE)) {
            var name = change.substring(REMOVE.length());
            var removed = node instanceof ArrayNode array
                    ? array.remove(Integer.parseInt(name))
                    : ((ObjectNode) node).remove(name);
            assertThat(removed).as(place + " " + change).isNotNull();
        } else if (node instanceof ArrayNode array) {
            array.add(new YAMLMapper().readTree(change));
        } else {
            ((ObjectNode) node).setAll((ObjectNode) new YAMLMapper().readTree(change));
        }
    }
}
