package eu.integratingcities.delivery;

import java.util.Locale;

/** What operators start. */
public enum RunKind {
    /** A copy is filled again from its topic. */
    REBUILD,
    /** The last event of each aggregate is told again. */
    REPUBLISH;

    /** The word used in answers and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The constant of that word. */
    public static RunKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
