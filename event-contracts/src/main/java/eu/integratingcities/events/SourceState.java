package eu.integratingcities.events;

import org.jspecify.annotations.Nullable;

/**
 * A page, document or data set that facts are taken from.
 *
 * @param id by which records name it, such as {@code S42}
 * @param kind {@code page}, {@code data-set} or {@code common-knowledge}; may grow
 * @param address where it can be read; null when none is known
 * @param dated its date as far as it can be told, in words
 * @param taken what was taken from it
 * @param licence of a data set
 */
public record SourceState(
        String id,
        String kind,
        String title,
        @Nullable String address,
        @Nullable String dated,
        @Nullable String taken,
        @Nullable String licence) {}
