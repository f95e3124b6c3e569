package eu.integratingcities.reference;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The cities that {@code signatories.json} describes, by the English name that all files use. */
final class DescribedCities {

    private static final Map<String, String> SLUGS_BY_NAME = read();

    private DescribedCities() {}

    static Set<String> names() {
        return SLUGS_BY_NAME.keySet();
    }

    /** The slug of a city, described or only named. */
    static String slugOf(String name) {
        var known = SLUGS_BY_NAME.get(name);
        return known == null ? Slug.of(name) : known;
    }

    private static Map<String, String> read() {
        var file = DataFile.SIGNATORIES.json();
        var slugs = new LinkedHashMap<String, String>();
        Stream.of("signatories", "unconfirmed")
                .flatMap(list -> Row.each(file.get(list)))
                .forEach(record ->
                        slugs.put(record.get("name").asText(), record.get("id").asText()));
        return slugs;
    }
}
