package eu.integratingcities.conference.edition;

import eu.integratingcities.conference.announcement.Announcements;
import eu.integratingcities.conference.announcement.Origin;
import eu.integratingcities.conference.signatory.KnownCities;
import eu.integratingcities.http.caller.Changes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** An edition is announced, or told of for the first time. */
@ApplicationScoped
class RecordEdition {

    private final Editions editions;
    private final KnownCities cities;
    private final EditionQuery query;
    private final Announcements announcements;
    private final Changes changes;

    RecordEdition(
            Editions editions, KnownCities cities, EditionQuery query, Announcements announcements, Changes changes) {
        this.editions = editions;
        this.cities = cities;
        this.query = query;
        this.announcements = announcements;
        this.changes = changes;
    }

    @Transactional
    EditionDetail record(EditionFacts facts) {
        if (editions.numbered(facts.number()).isPresent()) {
            throw EditionRefusals.numberTaken(facts.number());
        }
        cities.require(facts.hostCity(), "/hostCity");
        var edition = new Edition(facts, changes.byCaller());
        editions.persistAndFlush(edition);
        announcements.tell(EditionEvents.recorded(edition), Origin.LIVE);
        return query.detail(edition);
    }
}
