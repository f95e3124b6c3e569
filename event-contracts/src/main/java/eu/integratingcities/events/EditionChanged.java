package eu.integratingcities.events;

import java.util.SortedSet;

/** What is known of an edition of the conference changed. */
@EventName(value = "conference.edition-changed.v1", summary = "What is known of an edition of the conference changed")
public record EditionChanged(EditionState state, SortedSet<String> touches) implements EditionEvent {

    public EditionChanged {
        touches = SurrogateKeys.copyOf(touches);
    }
}
