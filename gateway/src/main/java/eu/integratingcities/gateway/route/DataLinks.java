package eu.integratingcities.gateway.route;

import eu.integratingcities.gateway.route.RouteConfig.LicenceConfig;
import io.vertx.core.http.HttpHeaders;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an answer of published data says of itself in the header {@code Link}: the licence (RFC 4946), and the catalogue that
 * describes it (RFC 6892). Written once, when the gateway starts.
 */
final class DataLinks {
    private static final String API = "/v1/";
    private static final String CATALOG = "</catalog>; rel=\"describedby\"";

    private final List<String> excluded;
    private final CharSequence described = HttpHeaders.createOptimized(CATALOG);
    private final CharSequence licensed;

    DataLinks(LicenceConfig licence) {
        this.excluded = licence.excluded();
        this.licensed = HttpHeaders.createOptimized("<" + licence.url() + ">; rel=\"license\", " + CATALOG);
    }

    /** The links of what everybody may read at the path; null beside the interface. */
    @Nullable
    CharSequence of(String template) {
        if (!template.startsWith(API)) {
            return null;
        }
        return excluded.stream().anyMatch(path -> template.equals(path) || template.startsWith(path + "/"))
                ? described
                : licensed;
    }
}
