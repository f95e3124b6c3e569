package eu.integratingcities.conference.edition;

import eu.integratingcities.conference.announcement.Announcements;
import eu.integratingcities.conference.announcement.Origin;
import eu.integratingcities.conference.signatory.KnownCities;
import eu.integratingcities.http.caller.Changes;
import eu.integratingcities.http.conditional.IfMatch;
import eu.integratingcities.http.patch.MergePatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Objects;

/** More, or something else, is said of an edition. */
@ApplicationScoped
class ReviseEdition {

    private final Editions editions;
    private final KnownCities cities;
    private final EditionQuery query;
    private final Announcements announcements;
    private final Changes changes;
    private final Event<EditionRetold> retold;

    ReviseEdition(
            Editions editions,
            KnownCities cities,
            EditionQuery query,
            Announcements announcements,
            Changes changes,
            Event<EditionRetold> retold) {
        this.editions = editions;
        this.cities = cities;
        this.query = query;
        this.announcements = announcements;
        this.changes = changes;
        this.retold = retold;
    }

    @Transactional
    EditionDetail revise(EditionReference reference, IfMatch ifMatch, MergePatch patch) {
        var edition = editions.requireLocked(reference);
        ifMatch.require(edition.version(), () -> query.detail(edition));
        var before = edition.facts();
        var facts = patch.apply(before, EditionFacts.class);
        if (!Objects.equals(facts.hostCity(), before.hostCity())) {
            cities.require(facts.hostCity(), "/hostCity");
        }
        if (edition.retell(facts, changes.byCaller())) {
            editions.flush();
            announcements.tell(EditionEvents.changed(edition), Origin.LIVE);
            retold.fire(new EditionRetold(edition, before, Origin.LIVE));
        }
        return query.detail(edition);
    }
}
