package eu.integratingcities.monitoring.report;

import eu.integratingcities.http.parameter.Spelling;

/** Whether the city was a signatory when it handed its report in; the two are never mixed in a share. */
enum ReporterType {
    SIGNATORY,
    NON_SIGNATORY;

    /** As shown, in kebab-case. */
    String code() {
        return Spelling.of(this);
    }
}
