package eu.integratingcities.signatory.correction;

import eu.integratingcities.http.parameter.Spelling;

/** How far a correction has come. */
public enum CorrectionStage {
    /** Nobody has looked at it. */
    RECEIVED,
    /** The secretariat has moderated it and looks into the matter. */
    UNDER_REVIEW,
    /** The record will be corrected. */
    ACCEPTED,
    /** The record stays as it is. */
    DECLINED,
    /** The record is corrected. */
    APPLIED;

    /** The word used in answers and in the database. */
    public String code() {
        return Spelling.of(this);
    }
}
