package eu.integratingcities.gateway.badge;

import eu.integratingcities.gateway.exchange.Resources;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A language that badges speak; its words are in {@code badges/<tag>.properties}.
 *
 * @param tag as it stands in {@code lang}
 * @param words the words for each claim, by its code, and of what stands beside it
 */
record BadgeLanguage(String tag, Map<String, String> words) {
    private static final Map<String, BadgeLanguage> KNOWN = Stream.of("en", "nl", "de", "fr", "it", "es")
            .collect(Collectors.toUnmodifiableMap(Function.identity(), BadgeLanguage::read));

    static final BadgeLanguage ENGLISH = of("en");

    /** Copies the map. */
    BadgeLanguage {
        words = Map.copyOf(words);
    }

    private static BadgeLanguage read(String tag) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(Resources.text("badges/" + tag + ".properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BadgeLanguage(
                tag,
                properties.stringPropertyNames().stream()
                        .collect(Collectors.toMap(Function.identity(), properties::getProperty)));
    }

    /** The language of a BCP 47 tag; English for one that badges do not speak. */
    static BadgeLanguage of(String wanted) {
        var known = KNOWN.get(Locale.forLanguageTag(wanted).getLanguage());
        return known == null ? Objects.requireNonNull(KNOWN.get("en")) : known;
    }

    /**
     * The words for a claim.
     *
     * @param year in which the city signed; empty if no source dates it so far
     */
    String words(Claim claim, String year) {
        if (claim == Claim.SIGNATORY && !year.isEmpty()) {
            return word("signatory-since").formatted(year);
        }
        return word(claim.code());
    }

    /** Who says so. */
    String source() {
        return word("by-the-register");
    }

    /** That it is not of now. */
    String age() {
        return word("as-last-known");
    }

    private String word(String code) {
        return Objects.requireNonNull(words.get(code), code);
    }
}
