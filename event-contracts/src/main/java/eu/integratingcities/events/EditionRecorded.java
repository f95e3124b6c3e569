package eu.integratingcities.events;

import java.util.SortedSet;

/** An edition of the conference is on record for the first time. */
@EventName(
        value = "conference.edition-recorded.v1",
        summary = "An edition of the conference is on record for the first time")
public record EditionRecorded(EditionState state, SortedSet<String> touches) implements EditionEvent {

    public EditionRecorded {
        touches = SurrogateKeys.copyOf(touches);
    }
}
