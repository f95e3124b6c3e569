package eu.integratingcities.http.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The examples of JSON bodies in a document, held against the schemas beside them. */
final class DocumentedExamples {
    private final JsonNode document;
    private final JsonSchemas schemas;

    DocumentedExamples(JsonNode document) {
        this.document = document;
        schemas = new JsonSchemas(document);
    }

    /** One line for each member of an example that its schema does not allow. */
    List<String> objections() {
        var objections = new ArrayList<String>();
        new DocumentedOperations(document).all().forEach(operation -> {
            var id = operation.path("operationId").asText();
            check(id + " takes", operation.path("requestBody").path("content"), objections);
            operation
                    .path("responses")
                    .properties()
                    .forEach(answer -> check(
                            id + " answers " + answer.getKey(),
                            answer.getValue().path("content"),
                            objections));
        });
        document.path("components")
                .path("responses")
                .properties()
                .forEach(answer -> check(answer.getKey(), answer.getValue().path("content"), objections));
        return objections;
    }

    private void check(String place, JsonNode contents, List<String> objections) {
        contents.properties().stream()
                .filter(content -> Contract.isJson(content.getKey()))
                .forEach(content -> examples(content.getValue())
                        .flatMap(example -> schemas.errors(content.getValue().path("schema"), example).stream())
                        .forEach(error -> objections.add(place + ": " + error)));
    }

    private static Stream<JsonNode> examples(JsonNode content) {
        var named = content.path("examples").valueStream().map(example -> example.path("value"));
        return content.has("example") ? Stream.concat(Stream.of(content.path("example")), named) : named;
    }
}
