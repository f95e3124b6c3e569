package eu.integratingcities.reference;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the cities that a sentence of {@code SOURCES.md} speaks of. */
final class CitiesInText {

    private CitiesInText() {}

    static List<String> slugs(String text) {
        var described = Stream.of("signatories", "unconfirmed")
                .flatMap(list -> Row.each(DataFile.SIGNATORIES.json().get(list)))
                .map(record -> record.get("name").asText());
        var named = NamedCities.read().unknown().map(NamedCities.Mention::name);
        return Stream.concat(described, named)
                .filter(name -> text.matches("(?s).*\\b" + Pattern.quote(name) + "\\b.*"))
                .map(CityRows::slugOf)
                .toList();
    }
}
