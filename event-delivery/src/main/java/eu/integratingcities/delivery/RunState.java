package eu.integratingcities.delivery;

import java.util.Locale;

/** How far work is that an operator started. */
public enum RunState {
    RUNNING,
    FINISHED,
    /** It came to an end with something undone; the run says what. */
    FAILED,
    /** The service stopped in the middle. What was done stays; starting it again is safe. */
    INTERRUPTED;

    /** The word used in answers and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The constant of that word. */
    public static RunState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
