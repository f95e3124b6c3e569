package eu.integratingcities.gateway.cache;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Under what an answer is found: its path, and its parameters whatever their order. */
final class CacheKeys {
    private static final String URI_PREFIX = "uri:";

    private CacheKeys() {}

    /** The same for two URIs in which only the order of differently named parameters differs. */
    static String of(String uri) {
        int question = uri.indexOf('?');
        if (question < 0) {
            return uri;
        }
        if (question == uri.length() - 1) {
            return uri.substring(0, question);
        }
        if (uri.indexOf('&', question) < 0) {
            return uri;
        }
        var parameters = List.of(uri.substring(question + 1).split("&", -1)).stream()
                .sorted(Comparator.comparing(CacheKeys::name))
                .toList();
        return uri.substring(0, question + 1) + String.join("&", parameters);
    }

    private static String name(String parameter) {
        int equals = parameter.indexOf('=');
        return equals < 0 ? parameter : parameter.substring(0, equals);
    }

    /** The key by which a URI itself is evicted: no surrogate key of a service begins like that. */
    static String ofUri(String cacheKey) {
        return URI_PREFIX + cacheKey;
    }

    /** The keys in a header {@code Surrogate-Key}, null for none. */
    static List<String> surrogates(@Nullable String header) {
        return header == null
                ? List.of()
                : Arrays.stream(header.split(" ", -1))
                        .filter(key -> !key.isEmpty())
                        .distinct()
                        .toList();
    }
}
