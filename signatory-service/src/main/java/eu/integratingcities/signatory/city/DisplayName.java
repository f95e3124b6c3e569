package eu.integratingcities.signatory.city;

import eu.integratingcities.http.language.LanguagePreference;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The name under which a reader is shown a city: in the language that the reader likes best of those in which the city
 * has a name, else the English one.
 *
 * @param lang BCP 47 tag of the name's language
 */
public record DisplayName(String value, String lang) {

    private static final String ENGLISH = "en";

    /** What a city is called before what it is called too. */
    private static final List<String> TYPES = List.of("official", "exonym");

    /**
     * Chooses by a preference. Names whose language no source states are never chosen.
     *
     * @param english the English name
     */
    public static DisplayName of(String english, List<CityName> names, LanguagePreference preference) {
        var reference = new CityName(english, ENGLISH, TYPES.getFirst());
        var offers = Stream.concat(Stream.of(reference), names.stream().sorted(Comparator.comparing(DisplayName::rank)))
                .toList();
        var chosen = preference.choose(offers, CityName::lang).orElse(reference);
        var lang = chosen.lang();
        return new DisplayName(chosen.value(), lang == null ? ENGLISH : lang);
    }

    private static int rank(CityName name) {
        var rank = TYPES.indexOf(name.type());
        return rank < 0 ? TYPES.size() : rank;
    }
}
