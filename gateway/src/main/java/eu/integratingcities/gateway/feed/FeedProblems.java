package eu.integratingcities.gateway.feed;

import eu.integratingcities.gateway.operation.RefusedException;
import eu.integratingcities.gateway.problem.GatewayProblem;
import eu.integratingcities.gateway.problem.Incidents;
import eu.integratingcities.http.problem.ProblemType;
import java.util.List;
import java.util.Map;

/** The words in which the feed refuses. */
final class FeedProblems {
    private static final String RETRY_SECONDS = "5";

    private FeedProblems() {}

    /** What a reader is told of a failure. Nobody else hears of one that comes from another thread, so a fault is logged. */
    static GatewayProblem of(Throwable failure) {
        return switch (failure) {
            case RefusedException refused -> refused.problem();
            case LogGoneException gone -> gone(gone);
            case LogAwayException away -> away(String.valueOf(away.getMessage()));
            default -> Incidents.of(failure, "the feed of changes");
        };
    }

    private static GatewayProblem gone(LogGoneException reason) {
        return GatewayProblem.of(
                        ProblemType.GONE,
                        reason.getMessage()
                                + " Positions in it hold no more: take a new snapshot (/v1/snapshots/latest)"
                                + " and go on from the position in it, or read from the beginning (/v1/changes).")
                .with("snapshot", "/v1/snapshots/latest")
                .with("beginning", ChangesOperation.PATH);
    }

    static GatewayProblem away(String reason) {
        return GatewayProblem.of(ProblemType.UNAVAILABLE, reason + " Nothing is lost: the same position holds later.")
                .withHeader("Retry-After", RETRY_SECONDS);
    }

    static GatewayProblem notAcceptable() {
        return GatewayProblem.of(
                        ProblemType.NOT_ACCEPTABLE, "Changes come as a CloudEvents batch, as a stream, and as Atom.")
                .with(
                        "formats",
                        List.of(
                                Map.of("mediaType", ChangesOperation.BATCH),
                                Map.of("mediaType", ChangesOperation.JSON, "suffix", ".json"),
                                Map.of("mediaType", ChangesOperation.STREAM),
                                Map.of("mediaType", ChangesOperation.ATOM, "suffix", ".atom")));
    }
}
