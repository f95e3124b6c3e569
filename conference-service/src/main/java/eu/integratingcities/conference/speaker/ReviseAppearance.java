package eu.integratingcities.conference.speaker;

import eu.integratingcities.conference.announcement.Announcements;
import eu.integratingcities.conference.announcement.Origin;
import eu.integratingcities.conference.signatory.KnownCities;
import eu.integratingcities.http.caller.Changes;
import eu.integratingcities.http.conditional.IfMatch;
import eu.integratingcities.http.patch.MergePatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;

/** What is said of the capacity in which somebody spoke is corrected. Person and session stay. */
@ApplicationScoped
class ReviseAppearance {

    private final Appearances appearances;
    private final KnownCities cities;
    private final SpeakerQuery query;
    private final Announcements announcements;
    private final Changes changes;

    ReviseAppearance(
            Appearances appearances,
            KnownCities cities,
            SpeakerQuery query,
            Announcements announcements,
            Changes changes) {
        this.appearances = appearances;
        this.cities = cities;
        this.query = query;
        this.announcements = announcements;
        this.changes = changes;
    }

    @Transactional
    AppearanceView revise(UUID id, IfMatch ifMatch, MergePatch patch) {
        var appearance = appearances.require(id);
        ifMatch.require(appearance.version(), () -> query.appearance(id));
        var facts = patch.apply(appearance.facts(), AppearanceFacts.class);
        if (!Objects.equals(facts.city(), appearance.facts().city())) {
            cities.require(facts.city(), "/city");
        }
        if (appearance.retell(facts, changes.byCaller())) {
            appearances.flush();
            announcements.tell(AppearanceEvents.recorded(appearance), Origin.LIVE);
        }
        return query.appearance(id);
    }
}
