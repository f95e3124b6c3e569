package eu.integratingcities.signatory.city;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The search keys of all names of a city in one text, each on a line of its own between two spaces, so that a pattern
 * can tell the beginning and the end of names and of words.
 */
final class SearchText {

    private SearchText() {}

    /** @param name the English name */
    static String of(String name, List<CityName> names) {
        return Stream.concat(Stream.of(name), names.stream().map(CityName::value))
                .distinct()
                .flatMap(value -> SearchKeys.of(value).stream())
                .distinct()
                .map(key -> " " + key + " \n")
                .collect(Collectors.joining("", "\n", ""));
    }
}
