package eu.integratingcities.events;

import java.util.SortedSet;

/** What is known of a session changed. */
@EventName(value = "conference.session-changed.v1", summary = "What is known of a session changed")
public record SessionChanged(SessionState state, SortedSet<String> touches) implements SessionEvent {

    public SessionChanged {
        touches = SurrogateKeys.copyOf(touches);
    }
}
