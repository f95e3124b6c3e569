package eu.integratingcities.signatory.city;

import eu.integratingcities.http.patch.MergePatch;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which sources a changed record of a city still has. A source vouches for what was taken from it, and for nothing that
 * somebody puts in its place: a group of fields that changes keeps only the sources that are named with the change.
 */
final class Attribution {

    /** Groups of fields that have sources of their own, by their name in {@code fieldSourceIds}. */
    private static final Map<String, Function<NewCity, @Nullable Object>> GROUPS = Map.ofEntries(
            Map.entry("name", NewCity::name),
            Map.entry("names", city -> filled(city.names())),
            Map.entry("names.official", city -> named(city, "official")),
            Map.entry("country", NewCity::country),
            Map.entry("place", NewCity::place),
            Map.entry("population", NewCity::population),
            Map.entry("identifiers", NewCity::identifiers),
            Map.entry("identifiers.wikidata", city -> city.identifiers().wikidata()),
            Map.entry("identifiers.lau", city -> city.identifiers().lau()),
            Map.entry("identifiers.nuts3", city -> city.identifiers().nuts3()),
            Map.entry("identifiers.geonames", city -> city.identifiers().geonames()),
            Map.entry("identifiers.iso3166_2", city -> city.identifiers().iso3166Part2()));

    /** Groups that hold others, or are held by one: they lose sources, but need not say that they have none. */
    private static final Set<String> OVERLAPPING = Set.of("names.official", "identifiers");

    private static final String NAMES = "names";

    private Attribution() {}

    /** Whether the group is that of the names or a part of it. */
    static boolean isOfNames(String group) {
        return group.equals(NAMES) || group.startsWith(NAMES + ".");
    }

    /**
     * The city as it is after the change, with the sources that hold for it. A changed group without a source has an empty
     * list, for otherwise it would seem to rest on the sources of the record.
     *
     * @param patch what the change says, and so which sources it names
     */
    static NewCity after(NewCity before, NewCity now, MergePatch patch) {
        var named = patch.namesWithin("fieldSourceIds");
        var changed = GROUPS.keySet().stream()
                .filter(group -> !Objects.equals(valueOf(group, before), valueOf(group, now)))
                .filter(group -> !named.contains(group))
                .collect(Collectors.toSet());
        if (changed.isEmpty()) {
            return now;
        }
        var sources = new LinkedHashMap<>(now.fieldSourceIds());
        sources.keySet().removeAll(changed);
        if (!patch.names("sourceIds")) {
            changed.stream()
                    .filter(group -> !OVERLAPPING.contains(group) && valueOf(group, now) != null)
                    .forEach(group -> sources.put(group, List.of()));
        }
        return now.withFieldSourceIds(sources);
    }

    private static @Nullable Object valueOf(String group, NewCity city) {
        return Objects.requireNonNull(GROUPS.get(group)).apply(city);
    }

    private static @Nullable Object named(NewCity city, String type) {
        return filled(
                city.names().stream().filter(name -> name.type().equals(type)).toList());
    }

    private static @Nullable List<CityName> filled(List<CityName> names) {
        return names.isEmpty() ? null : names;
    }
}
