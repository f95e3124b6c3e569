package eu.integratingcities.conference.speaker;

import eu.integratingcities.conference.announcement.Announcements;
import eu.integratingcities.conference.announcement.Origin;
import eu.integratingcities.conference.signatory.CityRenamed;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** When a city is called differently, the appearances of those who spoke for it say so. */
@ApplicationScoped
class FollowTheSpeakersCity {

    private final Appearances appearances;
    private final Announcements announcements;

    FollowTheSpeakersCity(Appearances appearances, Announcements announcements) {
        this.appearances = appearances;
        this.announcements = announcements;
    }

    void follow(@Observes @Priority(3) CityRenamed renamed) {
        appearances
                .lockedFor(renamed.slug())
                .forEach(appearance -> announcements.tell(AppearanceEvents.recorded(appearance), Origin.LIVE));
    }
}
