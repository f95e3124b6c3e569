package eu.integratingcities.events;

import org.jspecify.annotations.Nullable;

/**
 * How far one commitment is a city's duty.
 *
 * @param commitment code of the commitment, {@code PM-1}
 * @param competence full, shared or none; may grow
 * @param note in words; null when nothing needs to be said
 */
public record CompetenceState(
        String commitment, String competence, @Nullable String note) {}
