package eu.integratingcities.signatory.city;

import eu.integratingcities.http.caller.Changes;
import eu.integratingcities.signatory.announcement.Announcements;
import eu.integratingcities.signatory.announcement.Origin;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes over what is now said of a city that is on file, with its new slug if it has one. */
@ApplicationScoped
class TakeOverCity {

    private final Cities cities;
    private final SlugClaim slugClaim;
    private final Changes changes;
    private final Announcements announcements;

    TakeOverCity(Cities cities, SlugClaim slugClaim, Changes changes, Announcements announcements) {
        this.cities = cities;
        this.slugClaim = slugClaim;
        this.changes = changes;
        this.announcements = announcements;
    }

    /** False, and nobody is told, when nothing is new. */
    boolean change(City city, NewCity now, Origin origin) {
        var change = changes.byCaller();
        var formerSlug = city.slug().equals(now.slug()) ? null : city.slug();
        if (formerSlug != null) {
            slugClaim.rename(city, now.slug(), change.at());
        }
        if (!city.change(now, change)) {
            return false;
        }
        cities.flush();
        announcements.cityChanged(city.id(), formerSlug, origin);
        return true;
    }
}
