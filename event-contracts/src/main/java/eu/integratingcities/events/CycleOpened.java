package eu.integratingcities.events;

import java.util.SortedSet;

/** Cities may report from now on. */
@EventName(value = "monitoring.cycle-opened.v1", summary = "Cities may report from now on")
public record CycleOpened(CycleState state, SortedSet<String> touches) implements CycleEvent {

    public CycleOpened {
        touches = SurrogateKeys.copyOf(touches);
    }
}
