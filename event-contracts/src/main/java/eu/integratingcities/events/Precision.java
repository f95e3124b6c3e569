package eu.integratingcities.events;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How exactly a source dates something. */
public enum Precision {
    /** The source gives the day. */
    @JsonProperty("day")
    DAY,
    /** The source gives the month only. */
    @JsonProperty("month")
    MONTH,
    /** The source gives the year only. */
    @JsonProperty("year")
    YEAR,
    /** No source dates it, though it may give bounds. */
    @JsonProperty("unknown")
    UNKNOWN
}
