package eu.integratingcities.gateway.route;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Paths by segment. A literal goes before a parameter; a literal last segment may carry the suffix of a format. Built
 * once, then only read.
 */
final class PathTree {
    /** Formats that a path may name. A parameter takes any suffix with it: the service knows its formats. */
    private static final Set<String> FORMATS =
            Set.of("json", "csv", "ndjson", "geojson", "jsonld", "zip", "ics", "atom", "xlsx", "ttl", "html");

    private final Map<String, PathTree> literals = new HashMap<>();
    private @Nullable PathTree parameter;
    private @Nullable Resource resource;

    void add(Resource added) {
        var node = this;
        for (var segment : added.template().substring(1).split("/", -1)) {
            node = node.child(segment);
        }
        if (node.resource != null) {
            // OpenAPI forbids two templates that differ in nothing but the names of their parameters.
            throw new IllegalArgumentException(
                    "The same path twice: " + added.template() + " and " + node.resource.template());
        }
        node.resource = added;
    }

    private PathTree child(String segment) {
        if (!segment.startsWith("{")) {
            return literals.computeIfAbsent(segment, unused -> new PathTree());
        }
        if (parameter == null) {
            parameter = new PathTree();
        }
        return parameter;
    }

    /** The resource at the raw path, null if there is none. */
    @Nullable
    Resource find(String path) {
        return find(path, 1);
    }

    private @Nullable Resource find(String path, int from) {
        int slash = path.indexOf('/', from);
        var segment = path.substring(from, slash < 0 ? path.length() : slash);
        if (slash < 0) {
            return leaf(segment);
        }
        var literal = literals.get(segment);
        var found = literal == null ? null : literal.find(path, slash + 1);
        return found == null && parameter != null && !segment.isEmpty() ? parameter.find(path, slash + 1) : found;
    }

    private @Nullable Resource leaf(String segment) {
        var literal = literals.get(segment);
        if (literal == null || literal.resource == null) {
            int dot = segment.lastIndexOf('.');
            literal = dot > 0 && FORMATS.contains(segment.substring(dot + 1))
                    ? literals.get(segment.substring(0, dot))
                    : null;
        }
        if (literal != null && literal.resource != null) {
            return literal.resource;
        }
        return parameter != null && !segment.isEmpty() ? parameter.resource : null;
    }
}
