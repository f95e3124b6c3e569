package eu.integratingcities.gateway.snapshot;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * When the next snapshot is due.
 *
 * @param nightly the time of day in UTC, inclusive
 */
record Timetable(LocalTime nightly) {

    /** Whether there is none, or the newest was begun before the last time at which one was to be made. */
    boolean isDue(@Nullable Instant newest, Instant now) {
        return newest == null || newest.isBefore(last(now));
    }

    private Instant last(Instant now) {
        var today = now.atZone(ZoneOffset.UTC).toLocalDate().atTime(nightly).toInstant(ZoneOffset.UTC);
        return today.isAfter(now) ? today.minusSeconds(24 * 60 * 60) : today;
    }
}
