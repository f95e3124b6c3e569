package eu.integratingcities.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said for a city about the charter. The person appears by office, never by name.
 *
 * @param city slug of the city as it was called then
 * @param office the office that the person held then
 * @param saidOn when it was said
 * @param occasion null when no source tells of it
 * @param gist what was said, in the register's own words
 * @param sourceUrl where it can be read
 */
public record StatementState(
        UUID id,
        String city,
        String office,
        PartialDate saidOn,
        @Nullable StatementOccasion occasion,
        String gist,
        String sourceUrl) {}
