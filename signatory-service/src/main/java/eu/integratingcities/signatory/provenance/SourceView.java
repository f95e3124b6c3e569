package eu.integratingcities.signatory.provenance;

import eu.integratingcities.http.conditional.Versioned;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A source as answers show it.
 *
 * @param dated its date as far as it can be told, in words
 * @param taken what was taken from it
 */
record SourceView(
        String id,
        String kind,
        String title,
        @Nullable String address,
        @Nullable String dated,
        @Nullable String taken,
        @Nullable String licence,
        long version,
        Instant changedAt)
        implements Versioned {}
