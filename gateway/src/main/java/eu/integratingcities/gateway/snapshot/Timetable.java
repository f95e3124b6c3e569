package eu.integratingcities.gateway.snapshot;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * When the next snapshot is due.
 *
 * @param nightly the time of day in UTC, inclusive
 * @param retry the longest pause after an attempt that failed
 */
record Timetable(LocalTime nightly, Duration retry) {
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);

    /** Whether there is none, or the newest was begun before the last time at which one was to be made. */
    boolean isDue(@Nullable Instant newest, Instant now) {
        return newest == null || newest.isBefore(last(now));
    }

    private Instant last(Instant now) {
        var today = now.atZone(ZoneOffset.UTC).toLocalDate().atTime(nightly).toInstant(ZoneOffset.UTC);
        return today.isAfter(now) ? today.minusSeconds(24 * 60 * 60) : today;
    }

    /**
     * How long to wait after so many attempts in a row that failed: twice as long each time. Short at first, for the
     * gateway starts before it has reached the log.
     *
     * @param failures from 1 on
     */
    Duration pause(int failures) {
        var pause = FIRST_PAUSE;
        for (int i = 1; i < failures && pause.compareTo(retry) < 0; i++) {
            pause = pause.multipliedBy(2);
        }
        return pause.compareTo(retry) < 0 ? pause : retry;
    }
}
