package eu.integratingcities.conference.schedule;

import eu.integratingcities.conference.announcement.Announcements;
import eu.integratingcities.conference.announcement.Origin;
import eu.integratingcities.conference.edition.EditionReference;
import eu.integratingcities.conference.edition.Editions;
import eu.integratingcities.http.caller.Changes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** A session is called off. It stays readable, so that nobody waits in front of an empty room. */
@ApplicationScoped
class CancelSession {

    private final Editions editions;
    private final Sessions sessions;
    private final ScheduleQuery query;
    private final Announcements announcements;
    private final Changes changes;

    CancelSession(
            Editions editions, Sessions sessions, ScheduleQuery query, Announcements announcements, Changes changes) {
        this.editions = editions;
        this.sessions = sessions;
        this.query = query;
        this.announcements = announcements;
        this.changes = changes;
    }

    @Transactional
    SessionView cancel(EditionReference reference, UUID id, Cancellation cancellation) {
        var session = sessions.require(editions.requireLocked(reference), id);
        session.cancel(cancellation.reason(), changes.byCaller());
        sessions.flush();
        announcements.tell(SessionEvents.changed(session), Origin.LIVE);
        return query.session(id);
    }
}
