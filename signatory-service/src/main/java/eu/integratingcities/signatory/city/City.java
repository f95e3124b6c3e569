package eu.integratingcities.signatory.city;

import eu.integratingcities.http.caller.Change;
import eu.integratingcities.signatory.bulk.BulkTable;
import eu.integratingcities.signatory.bulk.NewIds;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A city that the system names, signatory or not. Its id and slug are also those of its membership. */
@Entity
@Table(name = "city")
public class City {

    /** As a new one is copied; its columns are those of the mapping below. */
    static final BulkTable<City> COPIED = BulkTable.<City>named("city")
            .with("id", city -> city.id)
            .with("slug", city -> city.slug)
            .with("name", city -> city.name)
            .withJson("names", city -> city.names)
            .with("search_text", city -> city.searchText)
            .with("country", city -> city.country)
            .with("latitude", city -> city.place, CityPlace::latitude)
            .with("longitude", city -> city.place, CityPlace::longitude)
            .with("wikidata", city -> city.identifiers, CityIdentifiers::wikidata)
            .with("lau", city -> city.identifiers, CityIdentifiers::lau)
            .with("nuts3", city -> city.identifiers, CityIdentifiers::nuts3)
            .with("geonames", city -> city.identifiers, CityIdentifiers::geonames)
            .with("iso3166_2", city -> city.identifiers, CityIdentifiers::iso3166Part2)
            .with("population_count", city -> city.population, Population::count)
            .with("population_year", city -> city.population, Population::year)
            .with("population_scope", city -> city.population, Population::scope)
            .with("source_ids", city -> city.sourceIds)
            .withJson("field_source_ids", city -> city.fieldSourceIds)
            .with("notes", city -> city.notes)
            .with("version", city -> city.version)
            .with("changed_at", city -> city.change.at())
            .with("changed_by", city -> city.change.by());

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    @Column
    private String slug;

    @Column
    private String name;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private List<CityName> names;

    @Column(name = "search_text")
    private String searchText;

    @Column
    private @Nullable String country;

    @Embedded
    private @Nullable CityPlace place;

    @Embedded
    private @Nullable CityIdentifiers identifiers;

    @Embedded
    private @Nullable Population population;

    @Column(name = "source_ids")
    private List<String> sourceIds;

    @Column(name = "field_source_ids")
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, List<String>> fieldSourceIds;

    @Column
    private List<String> notes;

    @Version
    private long version;

    @Embedded
    private Change change;

    /** For the persistence provider. */
    protected City() {}

    City(NewCity said, Change change) {
        take(said);
        this.change = change;
    }

    /** A city that is copied, not persisted, and so has its identifier already. */
    static City copied(NewCity said, Change change) {
        var city = new City(said, change);
        city.id = NewIds.next();
        return city;
    }

    public UUID id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    long version() {
        return version;
    }

    /** What is said of the city, in the form in which it can be changed. */
    public NewCity said() {
        return new NewCity(
                slug,
                name,
                names,
                country,
                place,
                Optional.ofNullable(identifiers).orElse(CityIdentifiers.NONE),
                population,
                sourceIds,
                fieldSourceIds,
                notes);
    }

    Change change() {
        return change;
    }

    /** When what is said of it last changed, relations to other cities included. */
    public Instant changedAt() {
        return change.at();
    }

    /** Takes over what is said now; false when that is what was said before. */
    boolean change(NewCity now, Change change) {
        if (said().equals(now)) {
            return false;
        }
        take(now);
        this.change = change;
        return true;
    }

    /** Takes note of a relation to another city that came or went: what is shown of this one has changed. */
    public void related(Change change) {
        this.change = change;
    }

    private void take(NewCity said) {
        slug = said.slug();
        name = said.name();
        names = said.names();
        searchText = SearchText.of(said.name(), said.names());
        country = said.country();
        place = said.place();
        identifiers = said.identifiers();
        population = said.population();
        sourceIds = said.sourceIds();
        fieldSourceIds = said.fieldSourceIds();
        notes = said.notes();
    }
}
