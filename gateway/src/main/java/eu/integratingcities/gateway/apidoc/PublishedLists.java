package eu.integratingcities.gateway.apidoc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Map;

/** The lists of a document that anybody may read whole: the catalogue tells data portals of them. */
final class PublishedLists {
    private static final String API = "/v1/";
    /** Every list has it, and nothing else does. */
    private static final String MARK = "text/csv";

    private PublishedLists() {}

    /** Of each list its service, path, what it tells, whether it comes in pages, and its media types. */
    static ArrayNode of(String service, JsonNode document) {
        var lists = JsonNodeFactory.instance.arrayNode();
        document.path("paths").properties().stream()
                .filter(path -> path.getKey().startsWith(API) && !path.getKey().contains("{"))
                .filter(path -> isOpenList(path.getValue().path("get")))
                .map(path -> list(service, path, path.getValue().path("get")))
                .forEach(lists::add);
        return lists;
    }

    private static boolean isOpenList(JsonNode operation) {
        return operation.path("security").isEmpty() && contents(operation).has(MARK);
    }

    private static JsonNode contents(JsonNode operation) {
        return operation.at("/responses/200/content");
    }

    private static JsonNode list(String service, Map.Entry<String, JsonNode> path, JsonNode operation) {
        var list = JsonNodeFactory.instance.objectNode().put("service", service).put("path", path.getKey());
        var more = operation.path("description").asText();
        list.put("description", operation.path("summary").asText() + "." + (more.isEmpty() ? "" : " " + more));
        list.put("paged", operation.path("parameters").valueStream().anyMatch(parameter -> parameter
                .path("name")
                .asText()
                .equals("limit")));
        var formats = list.putArray("formats");
        contents(operation).fieldNames().forEachRemaining(formats::add);
        return list;
    }
}
