package eu.integratingcities.gateway.quota;

import eu.integratingcities.gateway.problem.GatewayProblem;
import eu.integratingcities.http.problem.ProblemError;
import eu.integratingcities.http.problem.ProblemType;
import java.util.List;

/** The words in which a request is not counted but refused. */
final class QuotaProblems {
    private static final String SNAPSHOT = "/v1/snapshots/latest";

    private QuotaProblems() {}

    static GatewayProblem usedUp(Policy policy, boolean withKey, long seconds) {
        var detail = "The quota of %d requests a minute is used up; ask again in %d s."
                .formatted(policy.requests(), seconds);
        return of(policy, seconds, withKey ? detail : detail + " A key raises it.");
    }

    /** Who wants everything is told where everything is. */
    static GatewayProblem downloadsUsedUp(Policy policy, long seconds) {
        var detail = "The quota of %d files a minute is used up; ask again in %d s. All data in one file is at %s."
                .formatted(policy.requests(), seconds, SNAPSHOT);
        return of(policy, seconds, detail).with("snapshot", SNAPSHOT);
    }

    private static GatewayProblem of(Policy policy, long seconds, String detail) {
        return GatewayProblem.of(ProblemType.TOO_MANY_REQUESTS, detail)
                .with("violatedPolicies", List.of(policy.name()))
                .withHeader("Retry-After", Long.toString(seconds));
    }

    static GatewayProblem badKey(String reason) {
        return GatewayProblem.of(ProblemType.INVALID_KEY, reason)
                .with(List.of(ProblemError.inHeader(Quotas.KEY_HEADER, "invalid", reason)))
                .withHeader("WWW-Authenticate", "ApiKey");
    }
}
