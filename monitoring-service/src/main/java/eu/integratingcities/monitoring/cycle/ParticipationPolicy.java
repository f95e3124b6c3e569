package eu.integratingcities.monitoring.cycle;

/** What a cycle asks of listed signatories. A policy, never a sanction: the charter binds nobody legally. */
public enum ParticipationPolicy {
    EXPECTED,
    VOLUNTARY
}
