package eu.integratingcities.gateway.quota;

import eu.integratingcities.gateway.exchange.Exchange;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import java.util.List;
import java.util.Locale;

/**
 * Which requests ask for data as a file: by the suffix of the path, or by a wish in {@code Accept}. Not for a snapshot: it is
 * the way out for those who have asked for too many files.
 */
final class Downloads {
    private static final List<String> SUFFIXES = List.of(".csv", ".ndjson", ".geojson", ".jsonld", ".zip");
    private static final List<String> TYPES = List.of(
            "text/csv", "application/x-ndjson", "application/geo+json", "application/ld+json", "application/zip");

    private static final String SNAPSHOTS = "/v1/snapshots";

    private Downloads() {}

    static boolean isOne(Exchange exchange) {
        var request = exchange.request();
        if (!HttpMethod.GET.equals(request.method()) && !HttpMethod.HEAD.equals(request.method())) {
            return false;
        }
        var path = exchange.target().path();
        if (path.startsWith(SNAPSHOTS)) {
            return false;
        }
        if (SUFFIXES.stream().anyMatch(path::endsWith)) {
            return true;
        }
        var accept =
                String.join(",", request.headers().getAll(HttpHeaders.ACCEPT)).toLowerCase(Locale.ROOT);
        return !path.endsWith(".json")
                && !accept.contains("application/json")
                && TYPES.stream().anyMatch(accept::contains);
    }
}
