package eu.integratingcities.gateway.snapshot;

import eu.integratingcities.gateway.problem.GatewayProblem;
import eu.integratingcities.http.problem.ProblemType;
import java.util.List;

/** The words in which snapshots are refused. */
final class SnapshotProblems {
    private static final String RETRY_SECONDS = "5";

    private SnapshotProblems() {}

    static GatewayProblem unknown(String file) {
        return GatewayProblem.of(
                ProblemType.NOT_FOUND,
                "There is no snapshot %s. They are called by their day, as 2025-01-31.zip; %s lists those that are kept."
                        .formatted(file, SnapshotOperations.LIST));
    }

    /** It went while it was asked for. */
    static GatewayProblem gone(String name) {
        return GatewayProblem.of(ProblemType.NOT_FOUND, "The snapshot %s is not kept any more.".formatted(name));
    }

    static GatewayProblem none() {
        return GatewayProblem.of(
                        ProblemType.UNAVAILABLE,
                        "There is no snapshot yet; the first one is made as soon as all services answer.")
                .withHeader("Retry-After", RETRY_SECONDS);
    }

    static GatewayProblem noFolder() {
        return GatewayProblem.of(ProblemType.UNAVAILABLE, "This gateway has no folder for snapshots (IC_SNAPSHOTS).");
    }

    static GatewayProblem notAcceptable(List<String> formats) {
        return GatewayProblem.notAcceptable("This is not there in the format that you ask for.", formats);
    }
}
