package eu.integratingcities.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person in one session, by id and by the office held then, never by name.
 *
 * @param conference number of the edition
 * @param session null when the source names only the edition
 * @param city slug of the city for which the person spoke
 */
public record AppearanceState(
        UUID id,
        UUID personId,
        int conference,
        @Nullable UUID session,
        @Nullable String office,
        @Nullable String organisation,
        @Nullable String city) {}
