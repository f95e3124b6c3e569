package eu.integratingcities.signatory.correction;

import eu.integratingcities.http.parameter.Spelling;

/** What can be done to a correction; the kebab-case name is that of the sub-resource to post to. */
enum CorrectionMove {
    MODERATION,
    DECISION,
    APPLICATION;

    /** The last segment of the path to post to. */
    String code() {
        return Spelling.of(this);
    }
}
