package eu.integratingcities.conference.ceremony;

/** A ceremony as it is on record now, and what was new about it. */
public record HeldCeremony(CeremonyView ceremony, Outcome outcome) {

    /** What entering a ceremony did. */
    public enum Outcome {
        HELD,
        TOLD_MORE,
        KNOWN_BEFORE
    }
}
