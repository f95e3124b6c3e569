package eu.integratingcities.http.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the operation that a request is for. Literal segments win over named ones, as in the server, whatever the method. */
final class PathTemplates {
    private static final Pattern NAME = Pattern.compile("\\{[^}]+}");

    private record Template(Pattern path, long names, JsonNode operations) {
        static Template of(String written, JsonNode operations) {
            return new Template(
                    Pattern.compile(NAME.matcher(written.replace(".", "\\.")).replaceAll("[^/]+")),
                    NAME.matcher(written).results().count(),
                    operations);
        }
    }

    private final List<Template> templates;
    private final Set<String> suffixes = new HashSet<>();

    PathTemplates(JsonNode document) {
        var paths = document.path("paths");
        templates = paths.properties().stream()
                .map(path -> Template.of(path.getKey(), path.getValue()))
                .sorted(Comparator.comparingLong(Template::names))
                .toList();
        suffixes.add(".json");
        paths.findValues("x-suffix").forEach(suffix -> suffixes.add(suffix.asText()));
    }

    /** HEAD is answered by GET, and a path with the suffix of a format by the one without it. */
    Optional<JsonNode> find(String method, String path) {
        var asked = method.equals("head") ? "get" : method;
        return at(path).filter(operations -> operations.has(asked)).map(operations -> operations.path(asked));
    }

    /** Whether any operation is at the path. */
    boolean has(String path) {
        return at(path).isPresent();
    }

    /** Without its suffix first: with it, a named segment might take the last one whole. */
    private Optional<JsonNode> at(String path) {
        return Stream.of(withoutSuffix(path), path)
                .flatMap(either -> templates.stream()
                        .filter(template -> template.path().matcher(either).matches()))
                .findFirst()
                .map(Template::operations);
    }

    private String withoutSuffix(String path) {
        return suffixes.stream()
                .filter(path::endsWith)
                .findFirst()
                .map(suffix -> path.substring(0, path.length() - suffix.length()))
                .orElse(path);
    }
}
