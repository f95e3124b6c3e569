package eu.integratingcities.http.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an OpenAPI document promises, held against what was sent and answered. Everything that the document does not
 * name is an objection: a status, a media type, a member, a parameter.
 */
final class Contract {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PROBLEM = "application/problem+json";
    private static final int METHOD_NOT_ALLOWED = 405;

    private final JsonNode document;
    private final PathTemplates paths;
    private final JsonSchemas schemas;
    private final JsonSchemas schemasOfParts;

    Contract(JsonNode document) {
        this.document = document;
        paths = new PathTemplates(document);
        schemas = new JsonSchemas(document);
        schemasOfParts = JsonSchemas.ofParts(document);
    }

    /** What is wrong; empty when all is as promised. */
    List<String> objections(Exchange exchange) {
        var objections = new ArrayList<String>();
        var found = paths.find(exchange.method(), exchange.path());
        if (found.isEmpty()) {
            unknownOperation(exchange, objections);
            return objections;
        }
        var operation = found.get();
        var answer = resolved(operation.path("responses").path(String.valueOf(exchange.status())));
        if (answer.isMissingNode()) {
            objections.add("status %d is not documented".formatted(exchange.status()));
            return objections;
        }
        headers(answer, exchange, objections);
        body(answer, exchange, objections);
        if (exchange.isSuccess()) {
            new RequestContract(document, schemas, operation).check(exchange, objections);
        }
        return objections;
    }

    /** No operation promises anything about an unknown path or method, but a refusal is a problem all the same. */
    private void unknownOperation(Exchange exchange, List<String> objections) {
        var asksForMethods = exchange.isOptions() && exchange.isSuccess() && paths.has(exchange.path());
        if ((asksForMethods || exchange.status() == METHOD_NOT_ALLOWED)
                && !exchange.answerHeaders().contains("allow")) {
            objections.add("nothing tells which methods there are");
        }
        if (exchange.isSuccess()) {
            if (!asksForMethods) {
                objections.add("the operation is not documented");
            }
        } else if (PROBLEM.equals(exchange.mediaType())) {
            content(exchange, schemas.component("Problem"), objections);
        } else {
            objections.add("a refusal as %s".formatted(exchange.mediaType()));
        }
    }

    private void headers(JsonNode answer, Exchange exchange, List<String> objections) {
        for (Map.Entry<String, JsonNode> header : answer.path("headers").properties()) {
            var demanded = resolved(header.getValue()).path("required").asBoolean();
            if (demanded && !exchange.answerHeaders().contains(header.getKey().toLowerCase(Locale.ROOT))) {
                objections.add("the header %s is missing".formatted(header.getKey()));
            }
        }
    }

    private void body(JsonNode answer, Exchange exchange, List<String> objections) {
        var contents = answer.path("content");
        if (exchange.isHead() && !exchange.answerBody().isEmpty()) {
            objections.add("a body in answer to HEAD");
        }
        if (contents.isEmpty() && exchange.answerBody().isEmpty()) {
            return;
        }
        if (exchange.mediaType() == null) {
            objections.add("the %s is missing".formatted(exchange.isHead() ? "media type" : "body"));
            return;
        }
        var content = contents.path(String.valueOf(exchange.mediaType()));
        if (content.isMissingNode()) {
            objections.add("media type %s is not documented".formatted(exchange.mediaType()));
            return;
        }
        content(exchange, content.path("schema"), objections);
    }

    private void content(Exchange exchange, JsonNode schema, List<String> objections) {
        if (exchange.isHead() || !isJson(exchange.mediaType())) {
            return;
        }
        try {
            (exchange.namesFields() ? schemasOfParts : schemas)
                    .errors(schema, JSON.readTree(exchange.answerBody()))
                    .forEach(error -> objections.add("the answer: " + error));
        } catch (JsonProcessingException e) {
            objections.add("the answer is not JSON: " + e.getOriginalMessage());
        }
    }

    static boolean isJson(@Nullable String mediaType) {
        return mediaType != null && (mediaType.equals("application/json") || mediaType.endsWith("+json"));
    }

    private JsonNode resolved(JsonNode node) {
        var reference = node.path("$ref").asText();
        return reference.isEmpty() ? node : document.at(reference.substring(1));
    }
}
