package eu.integratingcities.conference.schedule;

import eu.integratingcities.conference.announcement.Announcements;
import eu.integratingcities.conference.announcement.Origin;
import eu.integratingcities.conference.edition.EditionReference;
import eu.integratingcities.conference.edition.Editions;
import eu.integratingcities.http.caller.Changes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** A session enters the programme. */
@ApplicationScoped
class PlanSession {

    private final Editions editions;
    private final Sessions sessions;
    private final Places places;
    private final ScheduleQuery query;
    private final Announcements announcements;
    private final Changes changes;

    PlanSession(
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
    SessionView plan(EditionReference reference, SessionFacts facts) {
        var edition = editions.requireLocked(reference);
        places.check(edition, facts);
        var session = new Session(edition, facts, changes.byCaller());
        sessions.persistAndFlush(session);
        announcements.tell(SessionEvents.recorded(session), Origin.LIVE);
        return query.session(session.id());
    }
}
