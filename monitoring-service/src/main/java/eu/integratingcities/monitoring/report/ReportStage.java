package eu.integratingcities.monitoring.report;

import eu.integratingcities.http.parameter.Spelling;

/** The name of a report's state, as it is stored and shown. */
enum ReportStage {
    DRAFT,
    SUBMITTED,
    IN_REVIEW,
    RETURNED,
    PUBLISHED;

    /** As shown, in kebab-case. */
    String code() {
        return Spelling.of(this);
    }
}
