package eu.integratingcities.conference.schedule;

import eu.integratingcities.conference.announcement.Announcements;
import eu.integratingcities.conference.announcement.Origin;
import eu.integratingcities.conference.edition.EditionReference;
import eu.integratingcities.conference.edition.Editions;
import eu.integratingcities.http.caller.Changes;
import eu.integratingcities.http.conditional.IfMatch;
import eu.integratingcities.http.patch.MergePatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** A session moves, changes its title, or more becomes known of it. */
@ApplicationScoped
class ReplanSession {

    private final Editions editions;
    private final Sessions sessions;
    private final Places places;
    private final ScheduleQuery query;
    private final Announcements announcements;
    private final Changes changes;

    ReplanSession(
            Editions editions,
            Sessions sessions,
            Places places,
            ScheduleQuery query,
            Announcements announcements,
            Changes changes) {
        this.editions = editions;
        this.sessions = sessions;
        this.places = places;
        this.query = query;
        this.announcements = announcements;
        this.changes = changes;
    }

    @Transactional
    SessionView replan(EditionReference reference, UUID id, IfMatch ifMatch, MergePatch patch) {
        var edition = editions.requireLocked(reference);
        var session = sessions.require(edition, id);
        ifMatch.require(session.version(), () -> query.session(id));
        var facts = patch.apply(session.facts(), SessionFacts.class);
        places.check(edition, facts);
        if (session.retell(facts, changes.byCaller())) {
            sessions.flush();
            announcements.tell(SessionEvents.changed(session), Origin.LIVE);
        }
        return query.session(id);
    }
}
