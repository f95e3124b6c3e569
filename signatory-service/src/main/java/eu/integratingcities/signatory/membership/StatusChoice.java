package eu.integratingcities.signatory.membership;

import java.util.Locale;

/** A status to filter by, or all of them. */
enum StatusChoice {
    ALL,
    LISTED,
    UNDER_REVIEW,
    ON_HOLD,
    WITHDRAWN,
    ENDED;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
