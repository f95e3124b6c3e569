package eu.integratingcities.signatory.proposal;

import eu.integratingcities.http.parameter.Spelling;

/** A proposal's state by name. */
enum ProposalStage {
    /** It waits for the secretariat. */
    OPEN,
    /** A decision changed the status. */
    ACCEPTED,
    /** A decision left the status as it was. */
    DECLINED,
    /** Its ground was gone before anybody decided. */
    LAPSED;

    /** The word used in answers and in the database. */
    String code() {
        return Spelling.of(this);
    }

    /** The constant that a word of answers and of the database stands for. */
    static ProposalStage of(String code) {
        return valueOf(Spelling.constant(code));
    }
}
