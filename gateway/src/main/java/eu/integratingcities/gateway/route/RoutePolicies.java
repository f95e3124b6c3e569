package eu.integratingcities.gateway.route;

import eu.integratingcities.gateway.route.RouteConfig.PolicyConfig;
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

    RoutePolicy of(String template) {
        PolicyConfig best = null;
        int longest = -1;
        for (var policy : policies.values()) {
            int length = reach(policy, template);
            if (length > longest) {
                longest = length;
                best = policy;
            }
        }
        if (best == null) {
            throw new IllegalStateException("No policy for " + template);
        }
        return new RoutePolicy(
                best.timeout(), best.uploadTime(), best.bodyLimit().asLongValue());
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
