package eu.integratingcities.monitoring.consequence;

import eu.integratingcities.http.parameter.Spelling;

/** Why the ground of a proposal is gone. */
enum LapseReason {
    /** The report was handed in after all. */
    REPORT_RECEIVED,
    /** The city is not asked any more, or has left. */
    EXEMPT,
    /** The due day was moved. */
    NOT_DUE,
    /** The cycle has no rule any more, or another one, which proposes anew. */
    RULE_WITHDRAWN;

    /** As events tell it. */
    String code() {
        return Spelling.of(this);
    }
}
