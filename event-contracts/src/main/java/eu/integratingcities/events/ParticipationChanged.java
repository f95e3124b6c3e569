package eu.integratingcities.events;

import java.util.SortedSet;

/** The place of a city in a cycle changed. */
@EventName(value = "monitoring.participation-changed.v1", summary = "The place of a city in a cycle changed")
public record ParticipationChanged(ParticipationState state, SortedSet<String> touches) implements ParticipationEvent {

    public ParticipationChanged {
        touches = SurrogateKeys.copyOf(touches);
    }
}
