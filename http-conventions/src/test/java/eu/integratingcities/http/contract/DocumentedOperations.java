package eu.integratingcities.http.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** All operations of a document, and what they do not tell. */
record DocumentedOperations(JsonNode document) {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
    private static final List<String> PROBLEMS_OF_ALL = List.of("400", "500", "503");

    List<String> ids() {
        return all().map(operation -> operation.path("operationId").asText()).toList();
    }

    /** One line for each thing that is missing. */
    List<String> gaps() {
        var gaps = new ArrayList<String>();
        all().forEach(operation -> {
            var id = operation.path("operationId").asText();
            if (operation.path("summary").asText().isEmpty()) {
                gaps.add(id + " has no summary");
            }
            if (operation.path("tags").isEmpty()) {
                gaps.add(id + " has no tag");
            }
            if (!hasExample(operation)) {
                gaps.add(id + " has no example");
            }
            PROBLEMS_OF_ALL.stream()
                    .filter(status -> !operation.path("responses").has(status))
                    .forEach(status -> gaps.add(id + " has no answer " + status));
            if (!operation.path("requestBody").isMissingNode() && isShapeless(operation.path("requestBody"))) {
                gaps.add(id + " does not say what its body is: @RequestBody(content = @Content(schema = …))");
            }
        });
        return gaps;
    }

    Stream<JsonNode> all() {
        return document.path("paths").valueStream().flatMap(path -> path.properties().stream()
                .filter(entry -> METHODS.contains(entry.getKey()))
                .map(entry -> entry.getValue()));
    }

    /** An operation without any body shows by its path what to ask. */
    private boolean hasExample(JsonNode operation) {
        return Stream.concat(
                        operation.path("responses").properties().stream()
                                .filter(answer -> answer.getKey().startsWith("2"))
                                .flatMap(answer ->
                                        answer.getValue().path("content").valueStream()),
                        Stream.concat(
                                operation.path("requestBody").path("content").valueStream(),
                                operation.path("parameters").valueStream()))
                .anyMatch(place -> place.has("example") || place.has("examples"));
    }

    /** Rows of an import are told apart by their description; JSON bodies have members. */
    private static boolean isShapeless(JsonNode body) {
        return body.path("content").properties().stream()
                .filter(content ->
                        content.getKey().endsWith("+json") || content.getKey().equals("application/json"))
                .map(content -> content.getValue().path("schema"))
                .anyMatch(schema -> !schema.has("$ref") && !schema.has("properties") && !schema.has("items"));
    }
}
