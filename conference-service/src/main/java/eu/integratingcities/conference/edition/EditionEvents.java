package eu.integratingcities.conference.edition;

import eu.integratingcities.events.ConferencesEvent;
import eu.integratingcities.events.EditionChanged;
import eu.integratingcities.events.EditionRecorded;
import eu.integratingcities.events.EditionState;
import eu.integratingcities.events.SurrogateKeys;
import java.util.Locale;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** What others are told of an edition. */
public final class EditionEvents {

    private EditionEvents() {}

    public static ConferencesEvent recorded(Edition edition) {
        return new EditionRecorded(state(edition), touches(edition));
    }

    public static ConferencesEvent changed(Edition edition) {
        return new EditionChanged(state(edition), touches(edition));
    }

    /** The spelling of a code in events and answers: {@code IN_PERSON} is {@code in-person}. */
    public static @Nullable String code(@Nullable Enum<?> constant) {
        return constant == null
                ? null
                : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static EditionState state(Edition edition) {
        var facts = edition.facts();
        return new EditionState(
                edition.id(),
                facts.number(),
                facts.title(),
                facts.theme(),
                facts.startsOn(),
                facts.endsOn(),
                facts.zone(),
                facts.hostCity(),
                code(facts.attendanceMode()),
                null);
    }

    private static SortedSet<String> touches(Edition edition) {
        return SurrogateKeys.of(SurrogateKeys.CONFERENCES, SurrogateKeys.conference(edition.number()));
    }
}
