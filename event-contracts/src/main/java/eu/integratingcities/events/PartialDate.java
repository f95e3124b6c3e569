package eu.integratingcities.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date exactly as precise as its source: {@code 2010-02} is not a day, and nothing here makes one up.
 *
 * @param value {@code 2010-02-22}, {@code 2010-02} or {@code 2010} to match the precision; null exactly when it is
 *     unknown
 * @param notBefore earliest date that the source leaves possible, inclusive, itself a day, month or year; null: no bound
 * @param notAfter latest date that the source leaves possible, inclusive, itself a day, month or year; null: no bound
 */
public record PartialDate(
        @Nullable String value,
        Precision precision,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String notBefore,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String notAfter) {

    /** Throws {@link IllegalArgumentException} when value and precision disagree or the bounds leave no day. */
    public PartialDate {
        var stated =
                value == null ? Precision.UNKNOWN : CalendarSpan.parse(value).precision();
        if (stated != precision) {
            throw new IllegalArgumentException(
                    "A date of value " + value + " has the precision " + stated + ", not " + precision);
        }
        var earliest = earliest(value, notBefore);
        var latest = latest(value, notAfter);
        if (earliest != null && latest != null && earliest.isAfter(latest)) {
            throw new IllegalArgumentException("No day is both from " + earliest + " on and up to " + latest);
        }
    }

    /** The date as written, its precision read from its form. */
    public static PartialDate of(String value) {
        return new PartialDate(value, CalendarSpan.parse(value).precision(), null, null);
    }

    /** No source dates it. */
    public static PartialDate unknown() {
        return new PartialDate(null, Precision.UNKNOWN, null, null);
    }

    /** No source dates it, but it lies within bounds; a null bound is open. */
    public static PartialDate between(@Nullable String notBefore, @Nullable String notAfter) {
        return new PartialDate(null, Precision.UNKNOWN, notBefore, notAfter);
    }

    /** The first day it can have been, inclusive; null when nothing bounds it. */
    public @Nullable LocalDate earliest() {
        return earliest(value, notBefore);
    }

    /** The last day it can have been, inclusive; null when nothing bounds it. */
    public @Nullable LocalDate latest() {
        return latest(value, notAfter);
    }

    private static @Nullable LocalDate earliest(@Nullable String value, @Nullable String notBefore) {
        var stated = value == null ? null : CalendarSpan.parse(value).first();
        var bound = notBefore == null ? null : CalendarSpan.parse(notBefore).first();
        return stated == null || (bound != null && bound.isAfter(stated)) ? bound : stated;
    }

    private static @Nullable LocalDate latest(@Nullable String value, @Nullable String notAfter) {
        var stated = value == null ? null : CalendarSpan.parse(value).last();
        var bound = notAfter == null ? null : CalendarSpan.parse(notAfter).last();
        return stated == null || (bound != null && bound.isBefore(stated)) ? bound : stated;
    }
}
