package eu.integratingcities.monitoring.cycle;

import com.fasterxml.jackson.annotation.JsonProperty;
import eu.integratingcities.http.parameter.Spelling;

/** A status that a rule may propose. No rule proposes that a city leaves: that is the city's to say. */
public enum ProposedStatus {
    // The words are written out: the persistence provider has a spelling of its own for what it keeps as JSON.
    @JsonProperty("under-review")
    UNDER_REVIEW,

    @JsonProperty("on-hold")
    ON_HOLD;

    /** The word of signatory-service. */
    public String code() {
        return Spelling.of(this);
    }
}
