package eu.integratingcities.delivery;

import java.util.UUID;

/** A dead letter does not wait any more. */
public final class SettledLetterException extends RuntimeException {

    private final LetterState state;

    SettledLetterException(UUID id, LetterState state) {
        super("The dead letter %s is %s".formatted(id, state.code()));
        this.state = state;
    }

    /** What has become of it. */
    public LetterState state() {
        return state;
    }
}
