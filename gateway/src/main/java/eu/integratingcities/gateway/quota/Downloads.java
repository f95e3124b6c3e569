package eu.integratingcities.gateway.quota;

import eu.integratingcities.gateway.exchange.Exchange;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import java.util.List;
import java.util.Locale;

/** Which requests ask for data as a file: by the suffix of the path, or by the first wish in {@code Accept}. */
final class Downloads {
    private static final List<String> SUFFIXES = List.of(".csv", ".ndjson", ".geojson", ".jsonld");
    private static final List<String> TYPES =
            List.of("text/csv", "application/x-ndjson", "application/geo+json", "application/ld+json");

    private Downloads() {}

    static boolean isOne(Exchange exchange) {
        var request = exchange.request();
        if (!HttpMethod.GET.equals(request.method())) {
            return false;
        }
        var path = exchange.target().path();
        if (SUFFIXES.stream().anyMatch(path::endsWith)) {
            return true;
        }
        var accept = request.headers().get(HttpHeaders.ACCEPT);
        return accept != null
                && TYPES.stream().anyMatch(accept.strip().toLowerCase(Locale.ROOT)::startsWith)
                && !path.endsWith(".json");
    }
}
