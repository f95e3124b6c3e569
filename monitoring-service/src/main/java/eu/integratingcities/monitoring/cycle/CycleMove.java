package eu.integratingcities.monitoring.cycle;

import eu.integratingcities.http.parameter.Spelling;

/** What can be done to a cycle; the kebab-case name is that of the sub-resource to post to. */
public enum CycleMove {
    OPENING,
    CLOSING,
    PUBLICATION;

    /** The last segment of the path to post to. */
    public String code() {
        return Spelling.of(this);
    }
}
