package eu.integratingcities.monitoring.cycle;

import eu.integratingcities.http.parameter.Spelling;

/** The name of a cycle's state, as it is stored and shown. */
public enum CycleStage {
    PLANNED,
    OPEN,
    CLOSED,
    PUBLISHED;

    /** As shown, in kebab-case. */
    public String code() {
        return Spelling.of(this);
    }
}
