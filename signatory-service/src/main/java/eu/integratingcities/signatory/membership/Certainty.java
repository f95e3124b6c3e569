package eu.integratingcities.signatory.membership;

/** What a list holds where dates are not exact. */
public enum Certainty {
    /** What holds whichever day within their bounds is the true one. */
    CERTAIN,
    /** What holds for at least one choice of days. */
    POSSIBLE
}
