package eu.integratingcities.signatory.city;

import com.ibm.icu.util.Region;
import eu.integratingcities.http.parameter.NearestName;
import eu.integratingcities.http.problem.ProblemError;
import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The codes of countries (ISO 3166-1 alpha-2, as the JDK has them), and which of them somebody may have meant. Beside them
 * stand XA to XZ, which the standard leaves to its users: for Kosovo all of Europe writes XK.
 */
final class CountryCode {

    private static final Set<String> CODES = Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2);

    /** In these countries are called what those who ask are likely to call them: the languages of the signatories. */
    private static final List<String> LANGUAGES = List.of(
            "en", "bg", "ca", "cs", "da", "de", "el", "es", "et", "eu", "fi", "fr", "ga", "hr", "hu", "is", "it", "lt",
            "lv", "mt", "nb", "nl", "pl", "pt", "ro", "sk", "sl", "sv", "tr", "uk");

    private static final Pattern LEFT_TO_USERS = Pattern.compile("X[A-Z]");

    private CountryCode() {}

    static boolean isOne(String value) {
        return CODES.contains(value) || LEFT_TO_USERS.matcher(value).matches();
    }

    /**
     * Passes when every value is a code.
     *
     * @param parameter the name of the parameter that has the values
     * @throws ProblemException invalid-parameter, with the nearest code for each value that is none
     */
    static void requireAll(String parameter, Collection<String> values) {
        var errors = values.stream()
                .filter(value -> !isOne(value))
                .map(value -> ProblemError.inParameter(parameter, "unknown-country", correction(value)))
                .toList();
        if (!errors.isEmpty()) {
            throw new ProblemException(
                            ProblemType.INVALID_PARAMETER, "A country is not a code of ISO 3166-1 alpha-2, such as NL.")
                    .withAll(errors);
        }
    }

    private static String correction(String value) {
        return nearest(value)
                .map(code -> "Expected a code of ISO 3166-1 alpha-2, found %s. Nearest: %s.".formatted(value, code))
                .orElseGet(() -> "Expected a code of ISO 3166-1 alpha-2, found %s.".formatted(value));
    }

    /** By another code of the country, else by its name in a language of Europe, else by the letters. */
    static Optional<String> nearest(String value) {
        var name = value.strip().toLowerCase(Locale.ROOT);
        return ofOtherCode(value.strip().toUpperCase(Locale.ROOT))
                .or(() -> Optional.ofNullable(Names.CODES_BY_NAME.get(name)))
                .or(() -> name.length() <= 2
                        ? NearestName.of(value, CODES)
                        : NearestName.of(name, Names.CODES_BY_NAME.keySet()).map(Names.CODES_BY_NAME::get));
    }

    /** {@code NLD}, {@code 528} and {@code nl} for NL; {@code UK} for GB. */
    private static Optional<String> ofOtherCode(String code) {
        if (CODES.contains(code)) {
            return Optional.of(code);
        }
        try {
            return Optional.of(Region.getInstance(code).toString()).filter(CODES::contains);
        } catch (IllegalArgumentException e) {
            // No code of anything: ICU has no way to ask first.
            return Optional.empty();
        }
    }

    /** Made when the first wrong value comes. */
    private static final class Names {
        private static final Map<String, String> CODES_BY_NAME = new HashMap<>();

        static {
            for (var language : LANGUAGES) {
                for (var code : CODES) {
                    var name = Locale.of("", code).getDisplayCountry(Locale.of(language));
                    CODES_BY_NAME.putIfAbsent(name.toLowerCase(Locale.ROOT), code);
                }
            }
        }
    }
}
