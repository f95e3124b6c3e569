package eu.integratingcities.conference.history;

import eu.integratingcities.conference.announcement.Announcements;
import eu.integratingcities.conference.announcement.Origin;
import eu.integratingcities.conference.edition.Edition;
import eu.integratingcities.conference.schedule.Session;
import eu.integratingcities.conference.schedule.SessionEvents;
import eu.integratingcities.conference.schedule.Sessions;
import eu.integratingcities.http.caller.Changes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Loads the sessions of an edition with their speakers. */
@ApplicationScoped
class ProgrammeHistory {

    private final Sessions sessions;
    private final SpeakerHistory speakers;
    private final Announcements announcements;
    private final Changes changes;

    ProgrammeHistory(Sessions sessions, SpeakerHistory speakers, Announcements announcements, Changes changes) {
        this.sessions = sessions;
        this.speakers = speakers;
        this.announcements = announcements;
        this.changes = changes;
    }

    /** Returns whether anything was new. */
    boolean load(Edition edition, List<SessionRow> rows) {
        var news = false;
        for (var row : rows) {
            news |= load(edition, row);
        }
        return news;
    }

    private boolean load(Edition edition, SessionRow row) {
        var known = sessions.titled(edition, row.title(), row.date());
        var session = known.orElseGet(() -> record(edition, row));
        var news = known.isEmpty() || retell(session, row);
        news |= speakers.load(edition, session.id(), row.appearances());
        return news;
    }

    private Session record(Edition edition, SessionRow row) {
        var session = new Session(edition, row.facts(), changes.byCaller());
        sessions.persistAndFlush(session);
        announcements.tell(SessionEvents.recorded(session), Origin.IMPORTED);
        return session;
    }

    private boolean retell(Session session, SessionRow row) {
        var changed = session.retell(row.factsOver(session.facts()), changes.byCaller());
        if (changed) {
            sessions.flush();
            announcements.tell(SessionEvents.changed(session), Origin.IMPORTED);
        }
        return changed;
    }
}
