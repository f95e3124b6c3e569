package eu.integratingcities.conference.ceremony;

import eu.integratingcities.conference.announcement.Origin;
import eu.integratingcities.conference.edition.EditionReference;
import eu.integratingcities.conference.edition.Editions;
import eu.integratingcities.conference.schedule.Sessions;
import eu.integratingcities.conference.signatory.KnownCities;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Cities signed the charter at an edition. The register of signatories learns of it and adds the signings. */
@ApplicationScoped
class HoldCeremony {

    private final Editions editions;
    private final Sessions sessions;
    private final KnownCities cities;
    private final CeremonyBook book;

    HoldCeremony(Editions editions, Sessions sessions, KnownCities cities, CeremonyBook book) {
        this.editions = editions;
        this.sessions = sessions;
        this.cities = cities;
        this.book = book;
    }

    /** The same content again changes nothing and tells nobody; more cities are added to those on record. */
    @Transactional
    HeldCeremony hold(EditionReference reference, CeremonyFacts facts) {
        var edition = editions.requireLocked(reference);
        facts.checkDay();
        var session = facts.session();
        if (session != null && sessions.in(edition, session).isEmpty()) {
            throw CeremonyRefusals.unknownSession(edition, session);
        }
        cities.requireAll(facts.citiesByPointer());
        return book.enter(edition, facts, Origin.LIVE);
    }
}
