package eu.integratingcities.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a record of {@code signatories.json} says of the city itself, apart from the charter. */
final class CityRow {

    /** The data set's names of field groups, and the members that they are called here. */
    private static final Map<String, String> FIELD_GROUPS = Map.of(
            "localName", "names.official",
            "namesByLanguage", "names",
            "wikidataId", "identifiers.wikidata",
            "coordinates", "place",
            "population", "population");

    /** A city with two languages has its two names in one member, as "Bruxelles / Brussel". */
    private static final String BETWEEN_OFFICIAL_NAMES = " / ";

    private CityRow() {}

    static ObjectNode of(JsonNode record) {
        var row = Row.empty()
                .put("slug", record.get("id").asText())
                .put("name", record.get("name").asText());
        row.set("names", names(record));
        Row.copy(record, row, "country");
        var place = Row.empty();
        Row.copy(record, place, "latitude", "longitude");
        row.set("place", place);
        row.set("identifiers", identifiers(record));
        row.set("population", population(record));
        Row.copy(record, row, "sourceIds", "notes");
        row.set("fieldSourceIds", fieldSources(record.get("fieldSourceIds")));
        return row;
    }

    private static ArrayNode names(JsonNode record) {
        var official = List.of(record.get("localName").asText().split(BETWEEN_OFFICIAL_NAMES, -1));
        var names = Row.list(
                official.stream().map(value -> name(value, null, official)).toList());
        names.add(name(record.get("name").asText(), "en", official));
        record.get("namesByLanguage")
                .properties()
                .forEach(entry -> names.add(name(entry.getValue().asText(), entry.getKey(), official)));
        return names;
    }

    /** The language of a city's own name is not stated in the data, and Brussels shows that it cannot be guessed. */
    private static ObjectNode name(String value, @Nullable String lang, List<String> official) {
        return Row.empty()
                .put("value", value)
                .put("lang", lang)
                .put("type", official.contains(value) ? "official" : "exonym");
    }

    private static ObjectNode identifiers(JsonNode record) {
        return Row.empty()
                .put("wikidata", Row.text(record, "wikidataId"))
                .putNull("lau")
                .putNull("nuts3")
                .put("geonames", Row.text(record, "geonamesId"))
                .putNull("iso3166_2");
    }

    private static ObjectNode population(JsonNode record) {
        var row = Row.empty();
        row.set("count", record.get("population"));
        row.set("year", record.get("populationYear"));
        return row.put("scope", Row.code(Row.text(record, "populationScope")));
    }

    private static ObjectNode fieldSources(JsonNode bySourceName) {
        var row = Row.empty();
        bySourceName.properties().forEach(entry -> row.set(fieldGroup(entry.getKey()), entry.getValue()));
        return row;
    }

    private static String fieldGroup(String sourceName) {
        return Objects.requireNonNull(FIELD_GROUPS.get(sourceName), sourceName);
    }
}
