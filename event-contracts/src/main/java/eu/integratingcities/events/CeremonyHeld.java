package eu.integratingcities.events;

import java.util.SortedSet;

/** Cities signed the charter at a ceremony. */
@EventName(value = "conference.ceremony-held.v1", summary = "Cities signed the charter at a ceremony")
public record CeremonyHeld(CeremonyState state, SortedSet<String> touches) implements CeremonyEvent {

    public CeremonyHeld {
        touches = SurrogateKeys.copyOf(touches);
    }
}
