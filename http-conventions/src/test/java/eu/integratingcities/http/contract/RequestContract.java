package eu.integratingcities.http.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Collectors;

/** The part of the contract that a request keeps, if it was a success. */
record RequestContract(JsonNode document, JsonSchemas schemas, JsonNode operation) {
    private static final ObjectMapper JSON = new ObjectMapper();

    void check(Exchange exchange, List<String> objections) {
        parameters(exchange, objections);
        body(exchange, objections);
    }

    private void parameters(Exchange exchange, List<String> objections) {
        var documented = operation
                .path("parameters")
                .valueStream()
                .map(this::resolved)
                .filter(parameter -> parameter.path("in").asText().equals("query"))
                .map(parameter -> parameter.path("name").asText())
                .collect(Collectors.toSet());
        exchange.query().keySet().stream()
                .filter(name -> !documented.contains(name))
                .forEach(name -> objections.add("the parameter %s was taken, but is not documented".formatted(name)));
    }

    private void body(Exchange exchange, List<String> objections) {
        if (exchange.requestType() == null || exchange.requestBody().isEmpty()) {
            return;
        }
        var content = operation.path("requestBody").path("content").path(exchange.requestType());
        if (content.isMissingNode()) {
            objections.add("a body of type %s was taken, but is not documented".formatted(exchange.requestType()));
        } else if (Contract.isJson(exchange.requestType())) {
            try {
                schemas.errors(content.path("schema"), JSON.readTree(exchange.requestBody()))
                        .forEach(error -> objections.add("the request was taken, but: " + error));
            } catch (JsonProcessingException e) {
                objections.add("a request was taken that is not JSON: " + e.getOriginalMessage());
            }
        }
    }

    private JsonNode resolved(JsonNode node) {
        var reference = node.path("$ref").asText();
        return reference.isEmpty() ? node : document.at(reference.substring(1));
    }
}
