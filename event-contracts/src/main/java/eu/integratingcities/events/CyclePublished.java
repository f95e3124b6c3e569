package eu.integratingcities.events;

import java.util.SortedSet;

/** The synthesis report of a cycle appeared. */
@EventName(value = "monitoring.cycle-published.v1", summary = "The synthesis report of a cycle appeared")
public record CyclePublished(CycleState state, SortedSet<String> touches) implements CycleEvent {

    public CyclePublished {
        touches = SurrogateKeys.copyOf(touches);
    }
}
