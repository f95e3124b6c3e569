package eu.integratingcities.conference.schedule;

import eu.integratingcities.conference.announcement.Announcements;
import eu.integratingcities.conference.edition.EditionRetold;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** When an edition learns its time zone, the wall clock times of its sessions become other instants. */
@ApplicationScoped
class FollowTheZone {

    private final Sessions sessions;
    private final Announcements announcements;

    FollowTheZone(Sessions sessions, Announcements announcements) {
        this.sessions = sessions;
        this.announcements = announcements;
    }

    void follow(@Observes EditionRetold retold) {
        if (retold.movesTheClock()) {
            sessions.timed(retold.edition()).forEach(session -> follow(session, retold));
        }
    }

    private void follow(Session session, EditionRetold retold) {
        if (session.cancelledAt() == null) {
            SessionRules.checkZone(session, retold.edition().facts().zone());
        }
        announcements.tell(SessionEvents.changed(session), retold.origin());
    }
}
