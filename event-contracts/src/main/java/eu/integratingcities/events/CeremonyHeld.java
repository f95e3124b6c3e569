package eu.integratingcities.events;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Cities signed the charter at a ceremony.
 *
 * @param news slugs of the cities whose signing is new with this event, or better known; those of the others were told
 *     before, or loaded as history. Null in events from before this was told: then all of them
 */
@EventName(value = "conference.ceremony-held.v1", summary = "Cities signed the charter at a ceremony")
public record CeremonyHeld(CeremonyState state, @Nullable SortedSet<String> news, SortedSet<String> touches)
        implements CeremonyEvent {

    public CeremonyHeld {
        news = news == null ? null : Collections.unmodifiableSortedSet(new TreeSet<>(news));
        touches = SurrogateKeys.copyOf(touches);
    }

    /** The signings of which this event has news. */
    public List<CeremonySigning> newSignings() {
        return state.signings().stream()
                .filter(signing -> news == null || news.contains(signing.city()))
                .toList();
    }
}
