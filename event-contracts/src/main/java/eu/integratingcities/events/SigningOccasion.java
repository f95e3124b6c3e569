package eu.integratingcities.events;

import org.jspecify.annotations.Nullable;

/**
 * Where a signing took place. City, date and occasion identify a signing.
 *
 * @param kind such as {@code conference}, {@code local} or {@code forum}; may grow
 * @param conference number of the edition when it was at a conference
 * @param text the source's words
 */
public record SigningOccasion(
        String kind, @Nullable Integer conference, @Nullable String text) {}
