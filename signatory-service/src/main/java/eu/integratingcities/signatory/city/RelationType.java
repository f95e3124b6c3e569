package eu.integratingcities.signatory.city;

/** What another city is to the one that this is told of. */
public enum RelationType {
    /** The other one was there before, and this one took its place. */
    PREDECESSOR,
    /** The other one took the place of this one. */
    SUCCESSOR,
    /** This one belongs to the other, as a district to a metropolitan authority. */
    PART_OF,
    /** The other one belongs to this one. */
    HAS_PART
}
