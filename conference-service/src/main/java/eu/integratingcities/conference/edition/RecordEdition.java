package eu.integratingcities.conference.edition;

import eu.integratingcities.conference.announcement.Announcements;
import eu.integratingcities.conference.announcement.Origin;
import eu.integratingcities.conference.authorship.Authorship;
import eu.integratingcities.conference.signatory.KnownCities;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** An edition is announced, or told of for the first time. */
@ApplicationScoped
class RecordEdition {

    private final Editions editions;
    private final KnownCities cities;
    private final EditionQuery query;
    private final Announcements announcements;
    private final Authorship authorship;

    RecordEdition(
            Editions editions,
            KnownCities cities,
            EditionQuery query,
            Announcements announcements,
            Authorship authorship) {
        this.editions = editions;
        this.cities = cities;
        this.query = query;
        this.announcements = announcements;
        this.authorship = authorship;
    }

    @Transactional
    EditionDetail record(EditionFacts facts) {
        if (editions.numbered(facts.number()).isPresent()) {
            throw EditionRefusals.numberTaken(facts.number());
        }
        cities.require(facts.hostCity(), "/hostCity");
        var edition = new Edition(facts, authorship.now());
        editions.persistAndFlush(edition);
        announcements.tell(EditionEvents.recorded(edition), Origin.LIVE);
        return query.detail(edition);
    }
}
