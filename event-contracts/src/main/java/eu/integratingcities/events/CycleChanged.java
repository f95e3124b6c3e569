package eu.integratingcities.events;

import java.util.SortedSet;

/** What is known of a cycle changed. */
@EventName(value = "monitoring.cycle-changed.v1", summary = "What is known of a cycle changed")
public record CycleChanged(CycleState state, SortedSet<String> touches) implements CycleEvent {

    public CycleChanged {
        touches = SurrogateKeys.copyOf(touches);
    }
}
