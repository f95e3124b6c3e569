package eu.integratingcities.signatory.provenance;

/** How a source means its number. */
public enum Qualifier {
    EXACT,
    MORE_THAN,
    /** Computed from numbers of sources, as 42 before a ceremony and five cities at it. */
    DERIVED
}
