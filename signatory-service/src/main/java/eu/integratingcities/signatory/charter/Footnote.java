package eu.integratingcities.signatory.charter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A footnote of the text.
 *
 * @param appliesTo the role whose commitments it explains
 * @param summary what it says, in our words, where the wording is not to be had
 */
record Footnote(
        @Nullable CityRole appliesTo,
        @Nullable String text,
        @Nullable String summary,
        List<String> sourceIds) {

    Footnote {
        sourceIds = sourceIds == null ? List.of() : List.copyOf(sourceIds);
    }
}
