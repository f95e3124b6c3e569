package eu.integratingcities.conference.edition;

import eu.integratingcities.conference.announcement.Announcements;
import eu.integratingcities.conference.announcement.Origin;
import eu.integratingcities.conference.signatory.CityRenamed;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** When a city is called differently, the editions that it hosted say so. */
@ApplicationScoped
class FollowTheHost {

    private final Editions editions;
    private final Announcements announcements;

    FollowTheHost(Editions editions, Announcements announcements) {
        this.editions = editions;
        this.announcements = announcements;
    }

    /** First: who changes an edition and what belongs to it locks the edition before the rest. */
    void follow(@Observes @Priority(1) CityRenamed renamed) {
        editions.hostedBy(renamed.slug()).stream()
                .map(editions::locked)
                .forEach(edition -> announcements.tell(EditionEvents.changed(edition), Origin.LIVE));
    }
}
