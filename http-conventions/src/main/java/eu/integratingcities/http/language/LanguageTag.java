package eu.integratingcities.http.language;

import java.util.IllformedLocaleException;
import java.util.Locale;

/**
 * A language as a reader writes it in a parameter.
 *
 * @param text well formed by BCP 47; which languages there are is not asked
 */
public record LanguageTag(String text) {

    /**
     * The tag that a text is.
     *
     * @throws IllegalArgumentException when the text is not well formed
     */
    public static LanguageTag fromString(String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("No language");
        }
        try {
            var unused = new Locale.Builder().setLanguageTag(text);
            return new LanguageTag(text);
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
