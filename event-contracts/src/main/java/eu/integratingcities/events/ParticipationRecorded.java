package eu.integratingcities.events;

import java.util.SortedSet;

/** A city has a place in a cycle. */
@EventName(value = "monitoring.participation-recorded.v1", summary = "A city has a place in a cycle")
public record ParticipationRecorded(ParticipationState state, SortedSet<String> touches) implements ParticipationEvent {

    public ParticipationRecorded {
        touches = SurrogateKeys.copyOf(touches);
    }
}
