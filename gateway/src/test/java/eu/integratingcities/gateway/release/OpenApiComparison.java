package eu.integratingcities.gateway.release;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What callers of the released OpenAPI document relied on and do not find in the current one. */
final class OpenApiComparison {
    private static final Set<String> METHODS = Set.of("get", "head", "put", "post", "delete", "patch");

    private final JsonNode released;
    private final JsonNode current;
    private final List<Break> breaks = new ArrayList<>();
    private final SchemaComparison schemas;

    private OpenApiComparison(JsonNode released, JsonNode current) {
        this.released = released;
        this.current = current;
        this.schemas = new SchemaComparison(released, current, this::tell);
    }

    /** The breaks; {@code hasEnded} knows the paths of routes that ended after their notice. */
    static List<Break> breaks(JsonNode released, JsonNode current, Predicate<String> hasEnded) {
        var comparison = new OpenApiComparison(released, current);
        released.path("paths").properties().stream()
                .filter(path ->
                        !hasEnded.test(path.getKey()) || current.path("paths").has(path.getKey()))
                .forEach(path -> comparison.path(path.getKey(), path.getValue()));
        return comparison.breaks;
    }

    private void tell(String place, String what) {
        breaks.add(new Break(place, what));
    }

    private void path(String template, JsonNode before) {
        var now = current.path("paths").path(template);
        METHODS.stream().sorted().filter(before::has).forEach(method -> {
            var place = method.toUpperCase(Locale.ROOT) + " " + template;
            if (now.has(method)) {
                operation(place, before, now, method);
            } else {
                tell(place, "is gone");
            }
        });
    }

    private void operation(String place, JsonNode pathBefore, JsonNode pathNow, String method) {
        var before = pathBefore.get(method);
        var now = pathNow.get(method);
        if (!before.path("operationId").equals(now.path("operationId"))) {
            tell(
                    place,
                    "is called " + now.path("operationId").asText() + ", no longer "
                            + before.path("operationId").asText());
        }
        callers(place, before.path("security"), now.path("security"));
        parameters(place, parameters(released, pathBefore, before), parameters(current, pathNow, now));
        body(place, before.path("requestBody"), now.path("requestBody"));
        answers(place, before.path("responses"), now.path("responses"));
    }

    private void callers(String place, JsonNode before, JsonNode now) {
        if (isForEverybody(now)) {
            return;
        }
        if (isForEverybody(before)) {
            tell(place, "needs a token now");
        } else {
            var are = roles(now);
            roles(before).stream()
                    .filter(role -> !are.contains(role))
                    .forEach(role -> tell(place, "is no longer for " + role));
        }
    }

    private static boolean isForEverybody(JsonNode security) {
        return security.isEmpty() || security.valueStream().anyMatch(JsonNode::isEmpty);
    }

    private static Set<String> roles(JsonNode security) {
        var roles = new HashSet<String>();
        security.forEach(
                requirement -> requirement.forEach(scopes -> scopes.forEach(scope -> roles.add(scope.asText()))));
        return roles;
    }

    private static Map<String, JsonNode> parameters(JsonNode document, JsonNode path, JsonNode operation) {
        var parameters = new LinkedHashMap<String, JsonNode>();
        List.of(path, operation).forEach(owner -> owner.path("parameters").forEach(reference -> {
            var parameter = resolved(document, reference);
            parameters.put(
                    parameter.path("in").asText() + " parameter "
                            + parameter.path("name").asText(),
                    parameter);
        }));
        return parameters;
    }

    private void parameters(String operation, Map<String, JsonNode> before, Map<String, JsonNode> now) {
        before.forEach((name, parameter) -> {
            var place = operation + " " + name;
            var same = now.get(name);
            if (same == null) {
                tell(place, "is gone");
                return;
            }
            if (same.path("required").asBoolean() && !parameter.path("required").asBoolean()) {
                tell(place, "is required now");
            }
            if (!parameter.path("style").equals(same.path("style"))
                    || !parameter.path("explode").equals(same.path("explode"))) {
                tell(place, "is written in another way");
            }
            schemas.compare(place, Flow.SENT, parameter.path("schema"), same.path("schema"));
        });
        now.forEach((name, parameter) -> {
            if (!before.containsKey(name) && parameter.path("required").asBoolean()) {
                tell(operation + " " + name, "is required and new");
            }
        });
    }

    private void body(String operation, JsonNode before, JsonNode now) {
        var place = operation + " body";
        var was = resolved(released, before);
        var is = resolved(current, now);
        if (is.path("required").asBoolean() && !was.path("required").asBoolean()) {
            tell(place, "is required now");
        }
        contents(place, Flow.SENT, was.path("content"), is.path("content"));
    }

    private void contents(String place, Flow flow, JsonNode before, JsonNode now) {
        before.properties().forEach(content -> {
            var there = place + " " + content.getKey();
            var same = now.get(content.getKey());
            if (same == null) {
                tell(there, "is gone");
            } else {
                schemas.compare(there, flow, content.getValue().path("schema"), same.path("schema"));
            }
        });
    }

    /** Of refusals only the shape counts: which of them a caller meets is for the operation to say. */
    private void answers(String operation, JsonNode before, JsonNode now) {
        before.properties().forEach(answer -> {
            var place = operation + " " + answer.getKey();
            if (now.has(answer.getKey())) {
                answer(place, resolved(released, answer.getValue()), resolved(current, now.get(answer.getKey())));
            } else if (isSuccess(answer.getKey())) {
                tell(place, "is gone");
            }
        });
        now.properties().stream()
                .map(Map.Entry::getKey)
                .filter(status -> isSuccess(status) && !before.has(status))
                .forEach(status -> tell(operation + " " + status, "may be answered now"));
    }

    private void answer(String place, JsonNode before, JsonNode now) {
        before.path("headers").properties().forEach(header -> {
            var same = now.path("headers").get(header.getKey());
            if (same == null) {
                tell(place + " header " + header.getKey(), "is gone");
            } else {
                schemas.compare(
                        place + " header " + header.getKey(),
                        Flow.RECEIVED,
                        resolved(released, header.getValue()).path("schema"),
                        resolved(current, same).path("schema"));
            }
        });
        contents(place, Flow.RECEIVED, before.path("content"), now.path("content"));
    }

    private static boolean isSuccess(String status) {
        return status.startsWith("2") || (status.startsWith("3") && !status.equals("304"));
    }

    private static JsonNode resolved(JsonNode document, JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").asText().substring(1)) : node;
    }
}
