package eu.integratingcities.http.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.integratingcities.http.conditional.Conditional;
import eu.integratingcities.http.conditional.Versioned;
import eu.integratingcities.http.language.ShownLanguages;
import eu.integratingcities.http.paging.Listing;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Turns a view into the bytes that leave, so that their entity tag can be told before the first of them. */
class AnswerFilter {
    private final Negotiated negotiated;
    private final Conditional conditional;
    private final Expansions expansions;
    private final ObjectMapper json;

    AnswerFilter(Negotiated negotiated, Conditional conditional, Expansions expansions, ObjectMapper json) {
        this.negotiated = negotiated;
        this.conditional = conditional;
        this.expansions = expansions;
        this.json = json;
    }

    @ServerResponseFilter
    public void write(ContainerRequestContext request, ContainerResponseContext response) throws IOException {
        shortenLocation(response);
        var offer = negotiated.offer();
        var entity = response.getEntity();
        if (offer == null || entity == null || entity instanceof byte[] || response.getStatus() >= 300) {
            conditional.keepOut(request, response);
            return;
        }
        var bytes = bytes(offer, entity, request.getUriInfo());
        response.setEntity(bytes, new java.lang.annotation.Annotation[0], mediaType());
        describe(request, response, entity);
        ShownLanguages.tell(entity, offer.isLocalized(), response.getHeaders());
        conditional.tag(request, response, bytes, version(entity));
    }

    private byte[] bytes(Offer offer, Object entity, UriInfo asked) throws IOException {
        var writer = negotiated.choice().writer();
        var fields = negotiated.fields();
        if (writer != null) {
            return writer.write(
                    new Answer(asked.getPath(), entity, offer.view(), fields, first(asked.getQueryParameters())));
        }
        if (fields.areAll() && negotiated.expanded().isEmpty()) {
            return json.writeValueAsBytes(entity);
        }
        var tree = reduced(json.valueToTree(entity), offer, fields);
        if (!negotiated.expanded().isEmpty()) {
            expansions.addTo((ObjectNode) tree, entity, negotiated.expanded());
        }
        return json.writeValueAsBytes(tree);
    }

    /** Of a list, the items. */
    private static JsonNode reduced(JsonNode tree, Offer offer, Fields fields) {
        if (offer.list() && tree instanceof ObjectNode list) {
            list.replace("items", fields.of(list.path("items")));
            return list;
        }
        return fields.of(tree);
    }

    private void describe(ContainerRequestContext request, ContainerResponseContext response, Object entity) {
        var headers = response.getHeaders();
        headers.putSingle(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        if (entity instanceof Listing<?> listing && listing.page().next() != null) {
            headers.add(
                    HttpHeaders.LINK,
                    "<%s>; rel=\"next\"".formatted(listing.page().next()));
        }
        if (negotiated.choice().isTable()) {
            var path = request.getUriInfo().getPath();
            headers.putSingle(
                    HttpHeaders.CONTENT_DISPOSITION,
                    "attachment; filename=\"%s.%s\""
                            .formatted(
                                    path.substring(path.lastIndexOf('/') + 1),
                                    negotiated.choice().suffix()));
        }
    }

    /** The framework makes it absolute from the Host header, which behind the gateway is not the one to show. */
    private static void shortenLocation(ContainerResponseContext response) {
        var location = response.getLocation();
        if (location != null) {
            var query = location.getRawQuery();
            response.getHeaders()
                    .putSingle(HttpHeaders.LOCATION, location.getRawPath() + (query == null ? "" : "?" + query));
        }
    }

    /** Texts leave as UTF-8; JSON needs no charset (RFC 8259, section 11). */
    private MediaType mediaType() {
        var plain = MediaType.valueOf(negotiated.choice().mediaType());
        return plain.getType().equals("text") ? plain.withCharset("utf-8") : plain;
    }

    private static @Nullable Long version(Object entity) {
        return entity instanceof Versioned versioned ? (Long) versioned.version() : null;
    }

    private static Map<String, String> first(MultivaluedMap<String, String> parameters) {
        var result = new LinkedHashMap<String, String>();
        parameters.forEach((name, values) -> result.put(name, values.getFirst()));
        return result;
    }
}
