package eu.integratingcities.conference.ceremony;

import eu.integratingcities.conference.announcement.Announcements;
import eu.integratingcities.conference.announcement.Origin;
import eu.integratingcities.conference.edition.Edition;
import eu.integratingcities.http.caller.Changes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;

/** Enters ceremonies, held just now or long ago, in the running transaction. */
@ApplicationScoped
public class CeremonyBook {

    private final Ceremonies ceremonies;
    private final Announcements announcements;
    private final Changes changes;

    CeremonyBook(Ceremonies ceremonies, Announcements announcements, Changes changes) {
        this.ceremonies = ceremonies;
        this.announcements = announcements;
        this.changes = changes;
    }

    /**
     * Throws the problem of a broken rule; tells others only what is new.
     *
     * @param edition locked, so that two first ceremonies do not meet, or new
     */
    public HeldCeremony enter(Edition edition, CeremonyFacts facts, Origin origin) {
        var change = changes.byCaller();
        facts.check(edition.facts().dates().dayAt(change.at()));
        var existing = ceremonies.at(edition);
        var sessionBefore = existing.map(Ceremony::session).orElse(null);
        var signingsBefore = existing.map(CeremonyEvents::signings).orElse(List.of());
        var ceremony = existing.orElseGet(() -> new Ceremony(edition, facts, change));
        var outcome = existing.isEmpty()
                ? HeldCeremony.Outcome.HELD
                : ceremony.tellMore(facts, change) ? HeldCeremony.Outcome.TOLD_MORE : HeldCeremony.Outcome.KNOWN_BEFORE;
        if (outcome != HeldCeremony.Outcome.KNOWN_BEFORE) {
            ceremonies.persistAndFlush(ceremony);
            var sameSession = Objects.equals(sessionBefore, ceremony.session());
            announcements.tell(CeremonyEvents.held(ceremony, sameSession ? signingsBefore : List.of()), origin);
        }
        return new HeldCeremony(CeremonyView.of(ceremony), outcome);
    }
}
