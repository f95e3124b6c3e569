package eu.integratingcities.signatory.proposal;

/** What the secretariat makes of a proposal. */
enum Outcome {
    /** The status changes as proposed. */
    ACCEPT,
    /** The status stays. */
    DECLINE
}
