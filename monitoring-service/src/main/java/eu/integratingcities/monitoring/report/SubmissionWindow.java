package eu.integratingcities.monitoring.report;

import eu.integratingcities.monitoring.cycle.Schedule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Whether a report came in time. Both ends belong to the window: an instant equal to the due instant is on time, one
 * equal to the end of grace is in grace.
 *
 * @param dueAt the last instant that is on time
 * @param graceEndsAt the last instant that is in grace, not before {@code dueAt}
 */
record SubmissionWindow(Instant dueAt, Instant graceEndsAt) {

    SubmissionWindow {
        if (graceEndsAt.isBefore(dueAt)) {
            throw new IllegalArgumentException("grace ends before the report is due");
        }
    }

    /**
     * The due day counts to its end, midnight included, in the zone of the cycle. Grace is counted in calendar days, so
     * that a change of the clocks takes no hour from anybody.
     */
    static SubmissionWindow of(LocalDate dueOn, int graceDays, ZoneId zone) {
        return new SubmissionWindow(endOf(dueOn, zone), endOf(dueOn.plusDays(graceDays), zone));
    }

    /** Empty for a cycle whose due day no source gives. */
    static Optional<SubmissionWindow> of(Schedule schedule, ZoneId zone) {
        return Optional.ofNullable(schedule.dueOn()).map(dueOn -> of(dueOn, schedule.graceDays(), zone));
    }

    Timeliness judge(Instant handedInAt) {
        if (!handedInAt.isAfter(dueAt)) {
            return Timeliness.ON_TIME;
        }
        return handedInAt.isAfter(graceEndsAt) ? Timeliness.LATE : Timeliness.IN_GRACE;
    }

    private static Instant endOf(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
