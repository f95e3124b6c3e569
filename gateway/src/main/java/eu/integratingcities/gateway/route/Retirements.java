package eu.integratingcities.gateway.route;

import eu.integratingcities.gateway.route.RouteConfig.RetirementConfig;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which routes are on their way out. */
final class Retirements {
    private final Map<String, Retirement> byPath = new HashMap<>();

    Retirements(Collection<RetirementConfig> configs) {
        for (var config : configs) {
            var retirement = new Retirement(config);
            config.paths().forEach(path -> byPath.put(path, retirement));
        }
    }

    /** That of the longest path that the route is, or is below of; null if there is none. */
    @Nullable
    Retirement of(String template) {
        for (var path = template; !path.isEmpty(); path = path.substring(0, path.lastIndexOf('/'))) {
            var retirement = byPath.get(path);
            if (retirement != null) {
                return retirement;
            }
        }
        return null;
    }
}
