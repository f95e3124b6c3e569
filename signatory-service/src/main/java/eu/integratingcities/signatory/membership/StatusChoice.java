package eu.integratingcities.signatory.membership;

/** A status to filter by, or all of them. */
enum StatusChoice {
    ALL,
    LISTED,
    UNDER_REVIEW,
    ON_HOLD,
    WITHDRAWN,
    ENDED
}
