package eu.integratingcities.signatory.city;

import eu.integratingcities.http.caller.Changes;
import eu.integratingcities.http.imports.RowImport;
import eu.integratingcities.http.imports.RowOutcome;
import eu.integratingcities.signatory.announcement.Announcements;
import eu.integratingcities.signatory.announcement.Origin;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Loads cities, keyed by slug. */
@ApplicationScoped
public class CityImport implements RowImport<NewCity> {

    private final Cities cities;
    private final SlugClaim slugClaim;
    private final TakeOverCity takeOverCity;
    private final Changes changes;
    private final Announcements announcements;

    CityImport(
            Cities cities,
            SlugClaim slugClaim,
            TakeOverCity takeOverCity,
            Changes changes,
            Announcements announcements) {
        this.cities = cities;
        this.slugClaim = slugClaim;
        this.takeOverCity = takeOverCity;
        this.changes = changes;
        this.announcements = announcements;
    }

    @Override
    public String kind() {
        return "cities";
    }

    @Override
    public Class<NewCity> rowType() {
        return NewCity.class;
    }

    @Override
    public Optional<Class<?>> view() {
        return Optional.of(CityView.class);
    }

    @Override
    public String key(NewCity row) {
        return row.slug();
    }

    @Override
    public Optional<NewCity> existing(String slug) {
        return cities.findCity(slug).map(City::said);
    }

    @Override
    public RowOutcome apply(NewCity row) {
        var known = cities.findCity(row.slug());
        if (known.isPresent()) {
            return takeOverCity.change(known.get(), row, Origin.IMPORTED) ? RowOutcome.CHANGED : RowOutcome.UNCHANGED;
        }
        announcements.cityRecorded(put(List.of(row)).getFirst().id(), Origin.IMPORTED);
        return RowOutcome.CREATED;
    }

    /** Takes over what is now said of a city without a word to others; false when nothing is new. */
    public boolean amend(City city, NewCity row) {
        return city.change(row, changes.byCaller());
    }

    /** Puts cities on file without a word to others, for an import that tells more of each in one event. */
    public List<City> put(List<NewCity> rows) {
        slugClaim.requireFree(rows.stream().map(NewCity::slug).toList());
        var change = changes.byCaller();
        var put = rows.stream().map(row -> new City(row, change)).toList();
        cities.persist(put);
        return put;
    }
}
