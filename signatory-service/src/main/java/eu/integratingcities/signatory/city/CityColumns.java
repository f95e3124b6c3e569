package eu.integratingcities.signatory.city;

import com.fasterxml.jackson.core.type.TypeReference;
import eu.integratingcities.http.paging.Row;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a city's own members are read, in every query that calls the table of cities {@code c}. */
public final class CityColumns {
    /** Cities that have one of these slugs or had it before: who keeps a list of them misses none that was renamed. */
    public static final String HAS_OR_HAD_SLUG = """
            c.id = any (array(
                select id from city where slug = any (?) union all select city_id from retired_slug where slug = any (?)))""";

    /** The select list. */
    public static final String SQL = """
            c.id, c.slug, c.name, c.names, c.country, c.latitude, c.longitude,
            c.wikidata, c.lau, c.nuts3, c.geonames, c.iso3166_2,
            c.population_count, c.population_year, c.population_scope,
            to_json(c.source_ids) as source_ids, c.field_source_ids, to_json(c.notes) as notes""";

    public static final TypeReference<List<CityName>> NAMES = new TypeReference<>() {};
    public static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};
    public static final TypeReference<Map<String, List<String>>> TEXTS_BY_FIELD = new TypeReference<>() {};

    private CityColumns() {}

    public static @Nullable CityPlace place(Row row) {
        var latitude = row.decimalOrNull("latitude");
        return latitude == null ? null : new CityPlace(latitude, row.decimal("longitude"));
    }

    public static CityIdentifiers identifiers(Row row) {
        return new CityIdentifiers(
                row.textOrNull("wikidata"),
                row.textOrNull("lau"),
                row.textOrNull("nuts3"),
                row.textOrNull("geonames"),
                row.textOrNull("iso3166_2"));
    }

    public static @Nullable Population population(Row row) {
        var count = row.numberOrNull("population_count");
        return count == null
                ? null
                : new Population(count, row.numberOrNull("population_year"), row.textOrNull("population_scope"));
    }
}
