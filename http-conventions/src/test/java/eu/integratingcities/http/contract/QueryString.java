package eu.integratingcities.http.contract;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The part of an address behind the question mark. */
final class QueryString {
    private QueryString() {}

    /** The values of each parameter, decoded. */
    static Map<String, List<String>> parse(@Nullable String raw) {
        if (raw == null || raw.isEmpty()) {
            return Map.of();
        }
        return Arrays.stream(raw.split("&", -1))
                .map(pair -> pair.split("=", 2))
                .collect(groupingBy(
                        pair -> decoded(pair[0]), mapping(pair -> pair.length == 1 ? "" : decoded(pair[1]), toList())));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
