package eu.integratingcities.events;

import java.util.SortedSet;

/** An appearance is on record, new or corrected. */
@EventName(value = "conference.appearance-recorded.v1", summary = "An appearance is on record, new or corrected")
public record AppearanceRecorded(AppearanceState state, SortedSet<String> touches) implements AppearanceEvent {

    public AppearanceRecorded {
        touches = SurrogateKeys.copyOf(touches);
    }
}
