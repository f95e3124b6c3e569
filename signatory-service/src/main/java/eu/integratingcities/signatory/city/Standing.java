package eu.integratingcities.signatory.city;

/** What the register can say of a city. It never says that a city is not a signatory: the list is known to be short. */
enum Standing {
    SIGNATORY,
    /** On its way to the list; told only to those who may know. */
    CANDIDATE,
    /** A source hints at a signature that none states. */
    UNCONFIRMED,
    NOT_ON_RECORD
}
