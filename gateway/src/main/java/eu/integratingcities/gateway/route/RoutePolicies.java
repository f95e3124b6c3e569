package eu.integratingcities.gateway.route;

import eu.integratingcities.gateway.route.RouteConfig.PolicyConfig;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Finds the policy of a route: the one with the longest path that the route begins with. */
final class RoutePolicies {
    private final Map<String, PolicyConfig> policies;

    RoutePolicies(Map<String, PolicyConfig> policies) {
        if (policies.values().stream()
                        .filter(policy -> policy.paths().isEmpty())
                        .count()
                != 1) {
            throw new IllegalArgumentException(
                    "Exactly one route policy has no paths and applies to all other routes.");
        }
        this.policies = policies;
    }

    /** The policy for a route to a service. */
    RoutePolicy of(String service, String template) {
        var best = policies.entrySet().stream()
                .max(Comparator.comparingInt(policy -> reach(policy.getValue(), template)))
                .orElseThrow();
        var policy = best.getValue();
        return new RoutePolicy(
                service + "/" + best.getKey(),
                policy.timeout(),
                policy.uploadTime(),
                policy.bodyLimit().asLongValue(),
                policy.repeats(),
                policy.atOnce());
    }

    private static int reach(PolicyConfig policy, String template) {
        return policy.paths().map(paths -> longestPrefix(paths, template)).orElse(0);
    }

    private static int longestPrefix(List<String> paths, String template) {
        return paths.stream()
                .filter(path -> template.equals(path) || template.startsWith(path + "/"))
                .mapToInt(String::length)
                .max()
                .orElse(-1);
    }
}
