package eu.integratingcities.http.language;

import java.util.IllformedLocaleException;
import java.util.Locale;

/**
 * A language as a reader writes it in a parameter.
 *
 * @param text well formed by BCP 47, of at most 64 characters; which languages there are is not asked
 */
public record LanguageTag(String text) {
    /** Longer than any tag that names a language (RFC 5646, section 4.4.1, allows a bound of 35). */
    private static final int MOST_CHARACTERS = 64;

    /**
     * The tag that a text is.
     *
     * @throws IllegalArgumentException when the text is not well formed, or too long
     */
    public static LanguageTag fromString(String text) {
        if (text.isEmpty() || text.length() > MOST_CHARACTERS) {
            throw new IllegalArgumentException("A language tag has 1 to %d characters".formatted(MOST_CHARACTERS));
        }
        try {
            var unused = new Locale.Builder().setLanguageTag(text);
            return new LanguageTag(text);
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
