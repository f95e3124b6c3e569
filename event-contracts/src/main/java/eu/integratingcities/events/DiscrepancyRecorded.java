package eu.integratingcities.events;

import java.util.SortedSet;

/** A discrepancy is on record for everybody, new or changed. */
@EventName(
        value = "provenance.discrepancy-recorded.v1",
        summary = "A discrepancy is on record for everybody, new or changed")
public record DiscrepancyRecorded(DiscrepancyState state, SortedSet<String> touches) implements DiscrepancyEvent {

    public DiscrepancyRecorded {
        touches = SurrogateKeys.copyOf(touches);
    }
}
