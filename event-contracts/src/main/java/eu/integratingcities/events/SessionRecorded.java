package eu.integratingcities.events;

import java.util.SortedSet;

/** A session is on record for the first time. */
@EventName(value = "conference.session-recorded.v1", summary = "A session is on record for the first time")
public record SessionRecorded(SessionState state, SortedSet<String> touches) implements SessionEvent {

    public SessionRecorded {
        touches = SurrogateKeys.copyOf(touches);
    }
}
