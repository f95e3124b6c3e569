package eu.integratingcities.conference.ceremony;

import eu.integratingcities.conference.announcement.Announcements;
import eu.integratingcities.conference.announcement.Origin;
import eu.integratingcities.conference.edition.Editions;
import eu.integratingcities.conference.signatory.CityRenamed;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** When a city is called differently, the ceremonies at which it signed say so. No signing is news by that. */
@ApplicationScoped
class FollowTheSigner {

    private final Editions editions;
    private final Ceremonies ceremonies;
    private final Announcements announcements;

    FollowTheSigner(Editions editions, Ceremonies ceremonies, Announcements announcements) {
        this.editions = editions;
        this.ceremonies = ceremonies;
        this.announcements = announcements;
    }

    void follow(@Observes @Priority(2) CityRenamed renamed) {
        ceremonies.editionsWithSigningOf(renamed.slug()).stream()
                .map(editions::locked)
                .flatMap(edition -> ceremonies.at(edition).stream())
                .map(ceremony -> CeremonyEvents.held(ceremony, CeremonyEvents.signings(ceremony)))
                .forEach(event -> announcements.tell(event, Origin.LIVE));
    }
}
