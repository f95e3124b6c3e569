package eu.integratingcities.monitoring.participation;

import eu.integratingcities.http.parameter.Spelling;

/** A city's place in a cycle. */
public enum ParticipationKind {
    /** The cycle's policy asks the city to report. */
    EXPECTED,
    /** The city may report; nothing is expected of it. */
    VOLUNTARY,
    /** A new signatory: its first chance to report. */
    FIRST_TIME,
    /** Not asked this time, for the reason given. */
    EXEMPT;

    /** As shown, in kebab-case. */
    public String code() {
        return Spelling.of(this);
    }
}
