package eu.integratingcities.http.imports;

import org.jspecify.annotations.Nullable;

/** A batch could not be applied. Who reads the next rows hears of it, whatever it was: it is no refusal of theirs. */
final class LaneFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LaneFailedException(@Nullable Throwable cause) {
        super("A batch could not be applied", cause);
    }
}
