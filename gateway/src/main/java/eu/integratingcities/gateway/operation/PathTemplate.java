package eu.integratingcities.gateway.operation;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A path in the notation of OpenAPI, to find out what stands in place of its parameters. */
record PathTemplate(List<String> segments) {
    private static final String JSON = ".json";

    static PathTemplate of(String template) {
        return new PathTemplate(List.of(template.split("/", -1)));
    }

    /** What stands for each parameter, decoded; empty for a path with the suffix of another format than JSON. */
    Optional<Map<String, String>> variables(String path) {
        var bare = path.endsWith(JSON) ? path.substring(0, path.length() - JSON.length()) : path;
        var given = bare.split("/", -1);
        var variables = new HashMap<String, String>();
        for (int i = 0; i < segments.size(); i++) {
            var segment = segments.get(i);
            if (segment.startsWith("{")) {
                // A plus sign in a path is one, other than in a query.
                var value = URLDecoder.decode(given[i].replace("+", "%2B"), StandardCharsets.UTF_8);
                variables.put(segment.substring(1, segment.length() - 1), value);
            } else if (!segment.equals(given[i])) {
                return Optional.empty();
            }
        }
        return Optional.of(Map.copyOf(variables));
    }
}
