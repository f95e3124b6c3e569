package eu.integratingcities.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every city that the files name as such: as drafter of the charter, host of a conference, partner of a project or
 * example in a report. Organisations of speakers are left out, because the data does not tell which of them are cities.
 */
final class NamedCities {

    /**
     * A city by its name alone.
     *
     * @param country ISO 3166-1 alpha-2, or null where no record that names the city says it
     * @param sourceIds the sources of all records that name the city
     */
    record Mention(String name, @Nullable String country, Set<String> sourceIds) {
        Mention join(Mention other) {
            var sources = new LinkedHashSet<>(sourceIds);
            sources.addAll(other.sourceIds);
            return new Mention(name, country == null ? other.country : country, sources);
        }
    }

    private final Map<String, Mention> byName = new LinkedHashMap<>();

    private NamedCities() {}

    static NamedCities read() {
        var cities = new NamedCities();
        Row.each(DataFile.CHARTER.json().get("editions"))
                .forEach(edition -> cities.addAll(edition.get("developedBy").get("cities"), edition));
        Row.each(DataFile.CONFERENCES.json().get("conferences")).forEach(cities::addHost);
        Row.each(DataFile.PROJECTS.json().get("projects"))
                .forEach(project -> cities.addAll(project.get("cities"), project));
        Row.each(DataFile.REPORTS.json().get("reports"))
                .flatMap(report -> Row.each(report.get("findings")))
                .forEach(finding -> cities.add(Row.text(finding, "city"), null, finding));
        return cities;
    }

    /** Those that {@code signatories.json} does not describe. */
    Stream<Mention> unknown() {
        return byName.values().stream()
                .filter(mention -> !DescribedCities.names().contains(mention.name()));
    }

    private void addAll(JsonNode names, JsonNode record) {
        Row.textsOf(names).forEach(name -> add(name, null, record));
    }

    private void addHost(JsonNode conference) {
        add(Row.text(conference, "city"), Row.text(conference, "country"), conference);
    }

    private void add(@Nullable String name, @Nullable String country, JsonNode record) {
        if (name != null) {
            var sources = new LinkedHashSet<>(Row.textsOf(record.get("sourceIds")));
            byName.merge(name, new Mention(name, country, sources), Mention::join);
        }
    }
}
