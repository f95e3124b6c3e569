package eu.integratingcities.http.problem;

import jakarta.persistence.OptimisticLockException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells a refusal from a fault, however deep a transaction or a driver has wrapped it. */
public final class Refusals {
    private Refusals() {}

    /** The refusal that a failure amounts to; empty when the failure is our fault. */
    public static Optional<ProblemException> of(Throwable failure) {
        var told = told(failure);
        if (told.isPresent()) {
            return told;
        }
        if (cause(failure, OptimisticLockException.class) != null) {
            return Optional.of(new ProblemException(
                    ProblemType.STALE_VERSION,
                    "Someone else changed this at the same time. Read again, then decide.",
                    failure));
        }
        return DatabaseProblems.of(failure);
    }

    /** A refusal that was thrown as one, and wrapped on its way. */
    static Optional<ProblemException> told(Throwable failure) {
        return Optional.ofNullable(cause(failure, ProblemException.class));
    }

    /** Whether the same work can succeed a moment later. */
    public static boolean isPassing(Throwable failure) {
        return of(failure)
                .filter(refusal -> refusal.type() == ProblemType.UNAVAILABLE)
                .isPresent();
    }

    private static <T extends Throwable> @Nullable T cause(Throwable failure, Class<T> type) {
        for (Throwable current = failure; current != null; current = current.getCause()) {
            if (type.isInstance(current)) {
                return type.cast(current);
            }
        }
        return null;
    }
}
