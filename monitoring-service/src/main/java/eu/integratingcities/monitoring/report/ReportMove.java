package eu.integratingcities.monitoring.report;

import eu.integratingcities.http.parameter.Spelling;

/** What can be done to a report; the kebab-case name is that of the sub-resource to post to. */
enum ReportMove {
    SUBMISSION,
    REVIEW,
    RETURN,
    PUBLICATION;

    /** The last segment of the path to post to. */
    public String code() {
        return Spelling.of(this);
    }
}
