package eu.integratingcities.signatory.city;

import org.jspecify.annotations.Nullable;

/**
 * A source as a record names it.
 *
 * @param title null, as {@code href}, when the source itself is not on file
 * @param address where it can be read; null when none is known
 * @param href where the register tells more of it
 */
public record NamedSource(
        String id,
        @Nullable String title,
        @Nullable String address,
        @Nullable String href) {}
