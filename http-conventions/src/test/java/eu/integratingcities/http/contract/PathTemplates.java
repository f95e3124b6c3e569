package eu.integratingcities.http.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the operation that a request is for. Literal segments win over named ones, as in the server. */
final class PathTemplates {
    private static final Pattern NAME = Pattern.compile("\\{[^}]+}");

    private final JsonNode paths;
    private final Set<String> suffixes = new HashSet<>();

    PathTemplates(JsonNode document) {
        paths = document.path("paths");
        suffixes.add(".json");
        document.path("paths").findValues("x-suffix").forEach(suffix -> suffixes.add(suffix.asText()));
    }

    /** HEAD is answered by GET, and a path with the suffix of a format by the one without it. */
    Optional<JsonNode> find(String method, String path) {
        var asked = method.equals("head") ? "get" : method;
        return match(asked, path).or(() -> match(asked, withoutSuffix(path)));
    }

    private Optional<JsonNode> match(String method, String path) {
        return paths.properties().stream()
                .filter(entry -> entry.getValue().has(method))
                .filter(entry -> pattern(entry.getKey()).matcher(path).matches())
                .min(Comparator.comparingInt(
                        entry -> (int) NAME.matcher(entry.getKey()).results().count()))
                .map(Map.Entry::getValue)
                .map(item -> item.path(method));
    }

    private String withoutSuffix(String path) {
        return suffixes.stream()
                .filter(path::endsWith)
                .findFirst()
                .map(suffix -> path.substring(0, path.length() - suffix.length()))
                .orElse(path);
    }

    private static Pattern pattern(String template) {
        return Pattern.compile(NAME.matcher(template).replaceAll("[^/]+"));
    }
}
