package eu.integratingcities.conference.history;

import eu.integratingcities.conference.announcement.Origin;
import eu.integratingcities.conference.ceremony.CeremonyBook;
import eu.integratingcities.conference.ceremony.HeldCeremony.Outcome;
import eu.integratingcities.conference.edition.Edition;
import eu.integratingcities.conference.schedule.Session;
import eu.integratingcities.conference.schedule.Sessions;
import eu.integratingcities.conference.signatory.KnownCities;
import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Loads the ceremony of an edition. Its signings are history that the register has from elsewhere. */
@ApplicationScoped
class CeremonyHistory {

    private final CeremonyBook book;
    private final Sessions sessions;
    private final KnownCities cities;

    CeremonyHistory(CeremonyBook book, Sessions sessions, KnownCities cities) {
        this.book = book;
        this.sessions = sessions;
        this.cities = cities;
    }

    /** Returns whether anything was new. */
    boolean load(Edition edition, @Nullable CeremonyRow row) {
        if (row == null) {
            return false;
        }
        var facts = row.facts(session(edition, row.sessionTitle()), cities);
        return book.enter(edition, facts, Origin.IMPORTED).outcome() != Outcome.KNOWN_BEFORE;
    }

    private @Nullable UUID session(Edition edition, @Nullable String title) {
        if (title == null) {
            return null;
        }
        return sessions.titled(edition, title).map(Session::id).orElseThrow(() -> new ProblemException(
                        ProblemType.UNKNOWN_REFERENCE, "A ceremony is held in a session of its own edition.")
                .at(
                        "/ceremony/sessionTitle",
                        "unknown-session",
                        "Edition " + edition.number() + " has no session \"" + title + "\"."));
    }
}
