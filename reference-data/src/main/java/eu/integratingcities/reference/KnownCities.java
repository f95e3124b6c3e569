package eu.integratingcities.reference;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The slugs of all cities that the data describes or names as a city, by the English name that the files use. */
final class KnownCities {

    private static final Map<String, String> SLUGS = Stream.concat(DescribedCities.names().stream(), named())
            .collect(Collectors.toUnmodifiableMap(name -> name, DescribedCities::slugOf, (first, second) -> first));

    private KnownCities() {}

    /**
     * The slug of the city with exactly this name, or null. An organisation that merely holds a city's name, such as a
     * university, is no city.
     */
    static @Nullable String slugOf(@Nullable String name) {
        return name == null ? null : SLUGS.get(name);
    }

    private static Stream<String> named() {
        return NamedCities.read().unknown().map(NamedCities.Mention::name);
    }
}
