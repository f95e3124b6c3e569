package eu.integratingcities.signatory.competence;

import eu.integratingcities.http.parameter.Spelling;

/** How far something is a city's public duty. */
enum Competence {
    /** The city alone is responsible. */
    FULL,
    /** The city is responsible together with others, such as a region. */
    SHARED,
    /** Others are responsible: not keeping the commitment is no failure of the city. */
    NONE;

    /** The word used in answers and in the database. */
    String code() {
        return Spelling.of(this);
    }

    /** The constant that a word of answers and of the database stands for. */
    static Competence of(String code) {
        return valueOf(Spelling.constant(code));
    }
}
