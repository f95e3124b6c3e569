package eu.integratingcities.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A city's place in a cycle.
 *
 * @param cycle number of the cycle
 * @param city slug
 * @param kind {@code expected}, {@code voluntary}, {@code first-time} or {@code exempt}; may grow
 * @param reason why the city has that place; null when nobody gave one
 */
public record ParticipationState(
        UUID id,
        int cycle,
        String city,
        String kind,
        @Nullable String reason) {}
