package eu.integratingcities.events;

import java.util.SortedSet;

/** A cycle is on record for the first time. */
@EventName(value = "monitoring.cycle-recorded.v1", summary = "A cycle is on record for the first time")
public record CycleRecorded(CycleState state, SortedSet<String> touches) implements CycleEvent {

    public CycleRecorded {
        touches = SurrogateKeys.copyOf(touches);
    }
}
