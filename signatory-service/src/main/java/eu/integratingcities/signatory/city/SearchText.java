package eu.integratingcities.signatory.city;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All names of a city in one text in which case and accents do not matter, and what a reader types, folded alike. */
public final class SearchText {

    private SearchText() {}

    static String of(NewCity city) {
        var names = city.names().stream().map(CityName::value);
        return Stream.concat(Stream.of(city.slug(), city.name()), names)
                .map(SearchText::fold)
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /** The form in which names are compared: {@code Nürnberg} becomes {@code nurnberg}. */
    public static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("ł", "l")
                .strip();
    }
}
