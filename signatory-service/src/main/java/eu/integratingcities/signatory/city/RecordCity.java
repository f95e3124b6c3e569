package eu.integratingcities.signatory.city;

import eu.integratingcities.http.caller.Changes;
import eu.integratingcities.signatory.announcement.Announcements;
import eu.integratingcities.signatory.announcement.Origin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Puts a city on file. */
@ApplicationScoped
class RecordCity {

    private final Cities cities;
    private final SlugClaim slugClaim;
    private final Changes changes;
    private final Announcements announcements;
    private final CityQuery views;

    RecordCity(Cities cities, SlugClaim slugClaim, Changes changes, Announcements announcements, CityQuery views) {
        this.cities = cities;
        this.slugClaim = slugClaim;
        this.changes = changes;
        this.announcements = announcements;
        this.views = views;
    }

    @Transactional
    CityView record(NewCity said) {
        slugClaim.requireFree(said.slug());
        var city = new City(said, changes.byCaller());
        cities.persistAndFlush(city);
        announcements.cityRecorded(city.id(), Origin.LIVE);
        return views.one(city.id());
    }
}
