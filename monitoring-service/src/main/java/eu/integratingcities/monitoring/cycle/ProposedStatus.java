package eu.integratingcities.monitoring.cycle;

import eu.integratingcities.http.parameter.Spelling;

/** A status of signatory-service that a rule may propose. No rule proposes that a city leaves: that is the city's to say. */
public enum ProposedStatus {
    UNDER_REVIEW,
    ON_HOLD;

    /** The word of signatory-service. */
    public String code() {
        return Spelling.of(this);
    }
}
