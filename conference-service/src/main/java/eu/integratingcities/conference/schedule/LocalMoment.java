package eu.integratingcities.conference.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One moment told three ways at once, so that nobody has to guess: the wall clock with its offset, the zone by whose
 * rules that offset holds, and the instant.
 *
 * <p>In the hour that a change from summer time repeats, the first pass is meant.
 *
 * @param local time on the clock there, with its offset
 * @param utc the same instant in UTC
 */
@Schema(description = "A moment as wall clock time with its offset, the zone, and the instant in UTC")
record LocalMoment(
        @Schema(examples = "2022-11-16T10:00:00+01:00") OffsetDateTime local,

        @Schema(description = "IANA name of the zone by whose rules the offset holds", examples = "Europe/Amsterdam")
        String zone,

        @Schema(examples = "2022-11-16T09:00:00Z") Instant utc) {

    static LocalMoment of(LocalDate date, LocalTime time, ZoneId zone) {
        var moment = date.atTime(time).atZone(zone);
        return new LocalMoment(moment.toOffsetDateTime(), zone.getId(), moment.toInstant());
    }

    /** Null while the day, the time or the zone is not known. */
    static @Nullable LocalMoment ofNullable(@Nullable LocalDate date, @Nullable LocalTime time, @Nullable String zone) {
        return date == null || time == null || zone == null ? null : of(date, time, ZoneId.of(zone));
    }

    /** Whether clocks in the zone show this time on this day; false in the hour that summer time skips. */
    static boolean exists(LocalDate date, LocalTime time, ZoneId zone) {
        return !zone.getRules().getValidOffsets(date.atTime(time)).isEmpty();
    }
}
