package eu.integratingcities.http.conditional;

import eu.integratingcities.http.problem.ProblemError;
import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;

/** The caller has seen another version than the one on record. */
public class StaleVersionException extends RuntimeException {
    private final long version;
    private final transient Object currentView;

    StaleVersionException(long version, Object currentView) {
        super("The current version is " + version);
        this.version = version;
        this.currentView = currentView;
    }

    /** The item as the caller may read it now. */
    public Object currentView() {
        return currentView;
    }

    /** The refusal, with the current tag; {@code written} is the current view as an answer would have it. */
    public ProblemException problem(byte[] written) {
        var tag = EntityTag.of(written, version).toString();
        return new ProblemException(
                        ProblemType.STALE_VERSION,
                        "If-Match names another version than the current one, %d.".formatted(version),
                        this)
                .with(ProblemError.inHeader("If-Match", "stale", "The current ETag is " + tag + "."))
                .with("currentETag", tag)
                .withHeader("ETag", tag);
    }
}
