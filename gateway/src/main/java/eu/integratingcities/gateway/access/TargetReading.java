package eu.integratingcities.gateway.access;

import eu.integratingcities.gateway.exchange.Target;

/** A request target as read: harmless, or the reason why not. */
public sealed interface TargetReading {

    /** Two readers of this target see the same path. */
    record Harmless(Target target) implements TargetReading {}

    /**
     * Refused before routing.
     *
     * @param reason a sentence for the caller
     */
    record Refused(String reason) implements TargetReading {}
}
