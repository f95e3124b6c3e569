package eu.integratingcities.events;

import java.util.SortedSet;

/** A discrepancy is not public any more. */
@EventName(value = "provenance.discrepancy-withdrawn.v1", summary = "A discrepancy is not public any more")
public record DiscrepancyWithdrawn(DiscrepancyState state, SortedSet<String> touches) implements DiscrepancyEvent {

    public DiscrepancyWithdrawn {
        touches = SurrogateKeys.copyOf(touches);
    }
}
