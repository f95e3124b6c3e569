package eu.integratingcities.conference.history;

import eu.integratingcities.conference.announcement.Announcements;
import eu.integratingcities.conference.announcement.Origin;
import eu.integratingcities.conference.edition.Edition;
import eu.integratingcities.conference.signatory.KnownCities;
import eu.integratingcities.conference.speaker.Appearance;
import eu.integratingcities.conference.speaker.AppearanceEvents;
import eu.integratingcities.conference.speaker.Appearances;
import eu.integratingcities.conference.speaker.People;
import eu.integratingcities.conference.speaker.Person;
import eu.integratingcities.http.caller.Changes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Loads who spoke in a session, or in an edition as a whole. */
@ApplicationScoped
class SpeakerHistory {

    private final People people;
    private final Appearances appearances;
    private final KnownCities cities;
    private final Announcements announcements;
    private final Changes changes;

    SpeakerHistory(
            People people, Appearances appearances, KnownCities cities, Announcements announcements, Changes changes) {
        this.people = people;
        this.appearances = appearances;
        this.cities = cities;
        this.announcements = announcements;
        this.changes = changes;
    }

    /** Returns whether anything was new; {@code session} is null for the edition as a whole. */
    boolean load(Edition edition, @Nullable UUID session, List<AppearanceRow> rows) {
        var news = false;
        for (var row : rows) {
            news |= load(edition, session, row);
        }
        return news;
    }

    private boolean load(Edition edition, @Nullable UUID session, AppearanceRow row) {
        var person = people.named(row.name()).orElseGet(() -> record(row.name()));
        var facts = row.facts(cities);
        var known = appearances.of(person, edition, session);
        var appearance = known.orElseGet(() -> new Appearance(person, edition, session, facts, changes.byCaller()));
        var news = known.isEmpty() || appearance.retell(facts, changes.byCaller());
        if (news) {
            appearances.persistAndFlush(appearance);
            announcements.tell(AppearanceEvents.recorded(appearance), Origin.IMPORTED);
        }
        return news;
    }

    private Person record(String name) {
        var person = new Person(name, changes.byCaller());
        people.persist(person);
        return person;
    }
}
