package eu.integratingcities.http.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** All operations of a document, and what they do not tell. */
record DocumentedOperations(JsonNode document) {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    /** A request that the server reads but does not understand, and a mistake of ours. */
    private static final List<String> PROBLEMS_OF_ALL = List.of("400", "414", "431", "500");

    /** What can happen where a service and a database answer behind the gateway. */
    private static final List<String> PROBLEMS_OF_SERVICES = List.of("401", "406", "429", "502", "503", "504");

    /**
     * One operation.
     *
     * @param model the operation itself
     */
    private record Operation(String path, String method, JsonNode model) {
        String id() {
            return model.path("operationId").asText();
        }

        boolean takes(String header) {
            return model.path("parameters")
                    .valueStream()
                    .anyMatch(parameter -> parameter.path("name").asText().equals(header)
                            || parameter.path("$ref").asText().endsWith("/" + header));
        }

        /** Of several formats one is asked for, unless the path has to name one. */
        private static boolean isNegotiated(JsonNode success) {
            var content = success.path("content");
            return content.size() > 1
                    && content.valueStream()
                            .anyMatch(format -> format.path("x-suffix").asText().isEmpty());
        }

        Set<String> problems(Stream<JsonNode> successes) {
            var problems = new TreeSet<>(PROBLEMS_OF_ALL);
            if (path.startsWith("/v1/")) {
                problems.addAll(PROBLEMS_OF_SERVICES);
            }
            if (path.contains("{")) {
                problems.add("404");
            }
            if (successes.anyMatch(Operation::isNegotiated)) {
                problems.add("406");
            }
            if (!method.equals("get")) {
                problems.addAll(List.of("403", "408", "409", "413", "415"));
            }
            if (!model.at("/security/0").isEmpty()) {
                problems.add("403");
            }
            if (takes("If-Match")) {
                problems.addAll(List.of("412", "428"));
            }
            if (takes("Idempotency-Key")) {
                problems.add("422");
            }
            return problems;
        }
    }

    List<String> ids() {
        return operations().map(Operation::id).toList();
    }

    /** One line for each thing that is missing. */
    List<String> gaps() {
        var gaps = new ArrayList<String>();
        operations().forEach(operation -> {
            var id = operation.id();
            if (operation.model().path("summary").asText().isEmpty()) {
                gaps.add(id + " has no summary");
            }
            if (operation.model().path("tags").isEmpty()) {
                gaps.add(id + " has no tag");
            }
            bodies(operation.model())
                    .flatMap(body -> body.path("content").properties().stream())
                    .filter(content -> !content.getKey().equals(Packed.MEDIA_TYPE)
                            && !content.getValue().has("example")
                            && !content.getValue().has("examples"))
                    .forEach(content -> gaps.add(id + " has no example of " + content.getKey()));
            operation.problems(successes(operation.model())).stream()
                    .filter(status -> !operation.model().path("responses").has(status))
                    .forEach(status -> gaps.add(id + " has no answer " + status));
            if (isShapeless(operation.model().path("requestBody"))) {
                gaps.add(id + " does not say what its body is: @RequestBody(content = @Content(schema = …))");
            }
        });
        return gaps;
    }

    Stream<JsonNode> all() {
        return operations().map(Operation::model);
    }

    private Stream<Operation> operations() {
        return document.path("paths").properties().stream().flatMap(path -> path.getValue().properties().stream()
                .filter(entry -> METHODS.contains(entry.getKey()))
                .map(entry -> new Operation(path.getKey(), entry.getKey(), entry.getValue())));
    }

    /** What is sent, and what is answered when all is well. */
    private Stream<JsonNode> bodies(JsonNode operation) {
        return Stream.concat(Stream.of(operation.path("requestBody")), successes(operation));
    }

    private Stream<JsonNode> successes(JsonNode operation) {
        return operation.path("responses").properties().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .map(answer -> answer.getValue().has("$ref")
                        ? document.at(answer.getValue().path("$ref").asText().substring(1))
                        : answer.getValue());
    }

    /** Rows of an import are told apart by their example; JSON bodies have members. */
    private static boolean isShapeless(JsonNode body) {
        return body.path("content").properties().stream()
                .filter(content ->
                        content.getKey().endsWith("+json") || content.getKey().equals("application/json"))
                .map(content -> content.getValue().path("schema"))
                .anyMatch(schema -> !schema.has("$ref") && !schema.has("properties") && !schema.has("items"));
    }
}
