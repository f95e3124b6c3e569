package eu.integratingcities.conference.speaker;

import eu.integratingcities.conference.announcement.Announcements;
import eu.integratingcities.conference.announcement.Origin;
import eu.integratingcities.conference.edition.Edition;
import eu.integratingcities.conference.edition.Editions;
import eu.integratingcities.conference.schedule.Sessions;
import eu.integratingcities.conference.signatory.KnownCities;
import eu.integratingcities.http.caller.Change;
import eu.integratingcities.http.caller.Changes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Somebody is to speak at an edition, in a session or as a whole. */
@ApplicationScoped
class RecordAppearance {

    private final Editions editions;
    private final Sessions sessions;
    private final People people;
    private final Appearances appearances;
    private final KnownCities cities;
    private final SpeakerQuery query;
    private final Announcements announcements;
    private final Changes changes;

    RecordAppearance(
            Editions editions,
            Sessions sessions,
            People people,
            Appearances appearances,
            KnownCities cities,
            SpeakerQuery query,
            Announcements announcements,
            Changes changes) {
        this.editions = editions;
        this.sessions = sessions;
        this.people = people;
        this.appearances = appearances;
        this.cities = cities;
        this.query = query;
        this.announcements = announcements;
        this.changes = changes;
    }

    @Transactional
    AppearanceView record(NewAppearance told) {
        var edition = editions.numbered(told.conference())
                .orElseThrow(() -> SpeakerRefusals.unknownReference("conference", told.conference()));
        checkSession(edition, told);
        cities.require(told.city(), "/city");
        var change = changes.byCaller();
        var person = personOf(told, change);
        appearances.of(person, edition, told.session()).ifPresent(existing -> {
            throw SpeakerRefusals.appearsAlready(existing.id());
        });
        var appearance = new Appearance(person, edition, told.session(), told.facts(), change);
        appearances.persistAndFlush(appearance);
        announcements.tell(AppearanceEvents.recorded(appearance), Origin.LIVE);
        return query.appearance(appearance.id());
    }

    private void checkSession(Edition edition, NewAppearance told) {
        var session = told.session();
        if (session != null && sessions.in(edition, session).isEmpty()) {
            throw SpeakerRefusals.unknownReference("session", session);
        }
    }

    private Person personOf(NewAppearance told, Change change) {
        var speaker = told.speaker();
        var name = told.name();
        if (speaker != null && name == null) {
            return people.findByIdOptional(speaker)
                    .orElseThrow(() -> SpeakerRefusals.unknownReference("speaker", speaker));
        }
        if (speaker == null && name != null) {
            var person = new Person(name, change);
            people.persist(person);
            return person;
        }
        throw SpeakerRefusals.whoIsMeant();
    }
}
