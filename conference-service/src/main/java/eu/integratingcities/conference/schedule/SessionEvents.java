package eu.integratingcities.conference.schedule;

import eu.integratingcities.conference.edition.EditionEvents;
import eu.integratingcities.events.ConferencesEvent;
import eu.integratingcities.events.SessionChanged;
import eu.integratingcities.events.SessionRecorded;
import eu.integratingcities.events.SessionState;
import eu.integratingcities.events.SurrogateKeys;
import java.time.Instant;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** What others are told of a session. Rooms go by identifier: a new name for a room is no news of its sessions. */
public final class SessionEvents {

    private SessionEvents() {}

    public static ConferencesEvent recorded(Session session) {
        return new SessionRecorded(state(session), touches(session));
    }

    public static ConferencesEvent changed(Session session) {
        return new SessionChanged(state(session), touches(session));
    }

    private static SessionState state(Session session) {
        var facts = session.facts();
        var zone = session.edition().facts().zone();
        return new SessionState(
                session.id(),
                session.edition().number(),
                String.valueOf(EditionEvents.code(facts.kind())),
                facts.title(),
                facts.date(),
                instant(LocalMoment.ofNullable(facts.date(), facts.startsAt(), zone)),
                instant(LocalMoment.ofNullable(facts.date(), facts.endsAt(), zone)),
                facts.room() == null ? null : facts.room().toString(),
                session.cancelledAt() != null);
    }

    private static @Nullable Instant instant(@Nullable LocalMoment moment) {
        return moment == null ? null : moment.utc();
    }

    /** Lists of appearances show the titles of sessions. */
    private static SortedSet<String> touches(Session session) {
        return SurrogateKeys.of(SurrogateKeys.conference(session.edition().number()), SurrogateKeys.APPEARANCES);
    }
}
