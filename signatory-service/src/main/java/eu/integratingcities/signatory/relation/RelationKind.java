package eu.integratingcities.signatory.relation;

/** What a pair of cities is to each other, whichever of them tells it. */
enum RelationKind {
    /** From the one that was there before to the one that took its place. */
    SUCCESSION,
    /** From a part to its whole. */
    CONTAINMENT
}
