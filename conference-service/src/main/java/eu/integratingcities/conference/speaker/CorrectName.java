package eu.integratingcities.conference.speaker;

import eu.integratingcities.conference.announcement.Announcements;
import eu.integratingcities.conference.announcement.Origin;
import eu.integratingcities.http.caller.Changes;
import eu.integratingcities.http.conditional.IfMatch;
import eu.integratingcities.http.patch.MergePatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * A person's name is corrected everywhere at once. No event may carry it, so each appearance says again what it says:
 * that is enough for those who keep answers in which the name stands.
 */
@ApplicationScoped
class CorrectName {

    private final People people;
    private final Appearances appearances;
    private final SpeakerQuery query;
    private final Announcements announcements;
    private final Changes changes;

    CorrectName(
            People people, Appearances appearances, SpeakerQuery query, Announcements announcements, Changes changes) {
        this.people = people;
        this.appearances = appearances;
        this.query = query;
        this.announcements = announcements;
        this.changes = changes;
    }

    @Transactional
    SpeakerDetail correct(UUID id, IfMatch ifMatch, MergePatch patch) {
        var person = people.require(id);
        ifMatch.require(person.version(), () -> query.speaker(person));
        var told = patch.apply(new SpeakerName(person.name()), SpeakerName.class);
        if (person.rename(told.name(), changes.byCaller())) {
            people.flush();
            appearances
                    .lockedOf(person)
                    .forEach(appearance -> announcements.tell(AppearanceEvents.recorded(appearance), Origin.LIVE));
        }
        return query.speaker(person);
    }
}
