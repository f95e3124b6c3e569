package eu.integratingcities.http.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The languages that a reader likes to be answered in.
 *
 * @param lookups what to look for one after the other, in lower case: each range with what is left of it as subtags are
 *     taken off its end, before the next range (RFC 4647, section 3.4)
 */
public record LanguagePreference(List<String> lookups) {

    /** More than a person's languages need; without the bounds a long header would cost its square for each view. */
    private static final int MOST_CHARACTERS = 512;

    private static final int MOST_RANGES = 16;

    public LanguagePreference {
        lookups = List.copyOf(lookups);
    }

    /**
     * The preference that a request tells.
     *
     * @param tag comes before all that the header says; null when there is none
     * @param acceptLanguage the header (RFC 9110, section 12.5.4); null, unreadable or longer than 512 characters, it
     *     says nothing
     */
    public static LanguagePreference of(@Nullable String tag, @Nullable String acceptLanguage) {
        var ranges = new ArrayList<LanguageRange>();
        if (tag != null) {
            ranges.addAll(parsed(tag));
        }
        if (acceptLanguage != null) {
            ranges.addAll(parsed(acceptLanguage));
        }
        var lookups = new LinkedHashSet<String>();
        ranges.stream()
                .filter(range -> range.getWeight() > 0)
                .limit(MOST_RANGES)
                .forEach(range -> addAll(range.getRange(), lookups));
        ranges.stream()
                .filter(range -> range.getWeight() == 0)
                .map(LanguageRange::getRange)
                .forEach(lookups::remove);
        return new LanguagePreference(List.copyOf(lookups));
    }

    /**
     * The first offer in the language that the reader likes best; empty when none fits.
     *
     * @param language BCP 47 tag of an offer; an offer without one is never chosen
     */
    public <T> Optional<T> choose(Collection<T> offers, Function<T, @Nullable String> language) {
        return lookups.stream()
                .flatMap(lookup -> offers.stream().filter(offer -> lookup.equalsIgnoreCase(language.apply(offer))))
                .findFirst();
    }

    private static List<LanguageRange> parsed(String header) {
        if (header.length() > MOST_CHARACTERS) {
            return List.of();
        }
        try {
            return LanguageRange.parse(header);
        } catch (IllegalArgumentException e) {
            // RFC 9110: a preference that cannot be read is disregarded, not refused.
            return List.of();
        }
    }

    private static void addAll(String range, LinkedHashSet<String> lookups) {
        var rest = range.toLowerCase(Locale.ROOT).replace("-*", "");
        while (!rest.isEmpty() && !rest.equals("*")) {
            lookups.add(rest);
            rest = shortened(rest);
        }
    }

    /** Without its last subtag, and without a single letter that would then stand last and means nothing by itself. */
    private static String shortened(String range) {
        var end = range.lastIndexOf('-');
        if (end >= 2 && range.charAt(end - 2) == '-') {
            end -= 2;
        }
        return end < 0 ? "" : range.substring(0, end);
    }
}
