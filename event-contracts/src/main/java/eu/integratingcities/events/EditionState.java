package eu.integratingcities.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One conference of the series. What no source gives is null.
 *
 * @param zone IANA time zone of its schedule
 * @param hostCity slug
 * @param attendanceMode {@code in-person}, {@code online} or {@code hybrid}; may grow
 * @param state where the edition is in its life; may grow
 */
public record EditionState(
        UUID id,
        int number,
        String title,
        @Nullable String theme,
        PartialDate startsOn,
        PartialDate endsOn,
        @Nullable String zone,
        @Nullable String hostCity,
        @Nullable String attendanceMode,
        @Nullable String state) {}
