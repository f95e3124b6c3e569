package eu.integratingcities.http.problem;

import io.vertx.core.http.HttpClosedException;
import jakarta.persistence.OptimisticLockException;
import java.util.Optional;

/** Tells a refusal from a fault, however deep a transaction or a driver has wrapped it. */
public final class Refusals {
    private Refusals() {}

    /** The refusal that a failure amounts to; empty when the failure is our fault. */
    public static Optional<ProblemException> of(Throwable failure) {
        var told = told(failure);
        if (told.isPresent()) {
            return told;
        }
        if (Connected.to(failure, OptimisticLockException.class).findFirst().isPresent()) {
            return Optional.of(new ProblemException(
                    ProblemType.STALE_VERSION,
                    "Someone else changed this at the same time. Read again, then decide.",
                    failure));
        }
        return Connected.to(failure, HttpClosedException.class).findFirst().isPresent()
                ? Optional.of(brokenOff(failure))
                : DatabaseProblems.of(failure);
    }

    /** Nobody is there to be told; it is no fault of ours all the same. */
    private static ProblemException brokenOff(Throwable failure) {
        return new ProblemException(ProblemType.INVALID_REQUEST, "The request broke off.", failure);
    }

    /**
     * Only who named a version can be told that it is stale (RFC 9110, section 15.5.13); others met another writer.
     *
     * @param named whether the request has If-Match
     */
    public static ProblemException asAsked(ProblemException refusal, boolean named) {
        return refusal.type() == ProblemType.STALE_VERSION && !named
                ? new ProblemException(
                        ProblemType.CONFLICT,
                        "Someone else changed this at the same time. Read again, then decide.",
                        refusal)
                : refusal;
    }

    /** A refusal that was thrown as one, and wrapped on its way. */
    static Optional<ProblemException> told(Throwable failure) {
        return Connected.to(failure, ProblemException.class).findFirst();
    }

    /** The refusal that would be the same a moment later; empty for a fault, and for what passes. */
    public static Optional<ProblemException> lasting(Throwable failure) {
        return of(failure).filter(refusal -> refusal.type() != ProblemType.UNAVAILABLE);
    }

    /** Whether the same work can succeed a moment later: the database is away, or busy with others (ADR 2). */
    public static boolean isPassing(Throwable failure) {
        return of(failure)
                .filter(refusal -> refusal.type() == ProblemType.UNAVAILABLE)
                .isPresent();
    }
}
