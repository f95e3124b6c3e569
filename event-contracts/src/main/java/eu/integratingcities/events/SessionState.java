package eu.integratingcities.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One slot of an edition's programme. What no source gives is null.
 *
 * @param conference number of the edition
 * @param kind such as {@code plenary} or {@code workshop}; may grow
 * @param date day in the edition's zone
 */
public record SessionState(
        UUID id,
        int conference,
        String kind,
        String title,
        @Nullable LocalDate date,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable String room,
        boolean cancelled) {}
