package eu.integratingcities.delivery;

import java.util.Locale;

/** What has become of a dead letter. */
public enum LetterState {
    /** Nobody has dealt with it. */
    WAITING,
    /** Its receiver has dealt with it after all. */
    REPLAYED,
    /** Somebody decided that nobody need deal with it. */
    DISCARDED;

    /** The word used in answers and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The constant of that word. */
    public static LetterState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
