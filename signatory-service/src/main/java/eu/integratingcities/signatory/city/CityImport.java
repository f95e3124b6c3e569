package eu.integratingcities.signatory.city;

import eu.integratingcities.http.caller.Change;
import eu.integratingcities.http.caller.Changes;
import eu.integratingcities.http.imports.RowImport;
import eu.integratingcities.http.imports.RowOutcome;
import eu.integratingcities.signatory.announcement.Announcements;
import eu.integratingcities.signatory.announcement.Origin;
import eu.integratingcities.signatory.bulk.BulkRows;
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
    private final BulkRows copies;

    CityImport(
            Cities cities,
            SlugClaim slugClaim,
            TakeOverCity takeOverCity,
            Changes changes,
            Announcements announcements,
            BulkRows copies) {
        this.cities = cities;
        this.slugClaim = slugClaim;
        this.takeOverCity = takeOverCity;
        this.changes = changes;
        this.announcements = announcements;
        this.copies = copies;
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
        slugClaim.requireFree(row.slug());
        var city = new City(row, changes.byCaller());
        cities.persist(city);
        announcements.cityRecorded(city.id(), Origin.IMPORTED);
        return RowOutcome.CREATED;
    }

    /** Takes over what is now said of a city without a word to others; false when nothing is new. */
    public boolean amend(City city, NewCity row) {
        return city.change(row, changes.byCaller());
    }

    /**
     * Puts cities on file without a word to others, for an import that tells more of each in one event; by COPY, because
     * such an import puts many (ADR 16). They are in the order of the rows, and no entities of the session.
     */
    public List<City> copy(List<NewCity> rows, Change change) {
        slugClaim.requireFree(rows.stream().map(NewCity::slug).toList());
        var put = rows.stream().map(row -> City.copied(row, change)).toList();
        copies.into(City.COPIED, put);
        return put;
    }
}
