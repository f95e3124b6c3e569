package eu.integratingcities.events;

import java.util.SortedSet;

/** A charter edition is on record, new or corrected. */
@EventName(value = "charter.edition-recorded.v1", summary = "A charter edition is on record, new or corrected")
public record CharterEditionRecorded(CharterEditionState state, SortedSet<String> touches) implements CharterEvent {

    public CharterEditionRecorded {
        touches = SurrogateKeys.copyOf(touches);
    }
}
