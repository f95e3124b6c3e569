package eu.integratingcities.signatory.membership;

import eu.integratingcities.http.parameter.Spelling;

/** How far a city has come on its way to the list. */
public enum Stage {
    /** The city has said that it means to join. */
    DECLARED,
    /** Its council, or the body that decides there, has adopted the charter. */
    COUNCIL_ADOPTED,
    /** The mayor or an equivalent has signed. */
    SIGNED,
    /** The signed and dated copy has arrived. */
    DOCUMENT_RECEIVED,
    /** The city is on the public list. */
    LISTED;

    /** The word used in answers and in the database. */
    public String code() {
        return Spelling.of(this);
    }

    /** The constant that a word of answers and of the database stands for. */
    public static Stage of(String code) {
        return valueOf(Spelling.constant(code));
    }
}
