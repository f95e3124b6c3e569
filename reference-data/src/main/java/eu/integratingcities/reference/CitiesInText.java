package eu.integratingcities.reference;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the cities that a sentence of {@code SOURCES.md} speaks of. */
final class CitiesInText {

    private record Word(Pattern name, String slug) {

        static Word of(String name) {
            return new Word(Pattern.compile("\\b" + Pattern.quote(name) + "\\b"), DescribedCities.slugOf(name));
        }
    }

    private static final List<Word> WORDS = Stream.concat(
                    DescribedCities.names().stream(),
                    NamedCities.read().unknown().map(NamedCities.Mention::name))
            .map(Word::of)
            .toList();

    private CitiesInText() {}

    static List<String> slugs(String text) {
        return WORDS.stream()
                .filter(word -> word.name().matcher(text).find())
                .map(Word::slug)
                .toList();
    }
}
