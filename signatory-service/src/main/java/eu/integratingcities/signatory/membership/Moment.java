package eu.integratingcities.signatory.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A point on the two axes of time that does not lie in the future.
 *
 * @param asOf the day that was asked about; null when none was
 * @param knownAt the instant whose knowledge counts; null: what is known now
 */
public record Moment(@Nullable LocalDate asOf, @Nullable Instant knownAt) {

    /** What the register says today. */
    public static final Moment NOW = new Moment(null, null);

    /** Microseconds are what the database keeps. */
    public Moment {
        knownAt = knownAt == null ? null : knownAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** Whether nothing was asked about time. */
    public boolean isNow() {
        return asOf == null && knownAt == null;
    }

    /** The day that the question is about; null when it is about what the register says now. */
    public @Nullable LocalDate day() {
        return asOf == null && knownAt != null ? StatusLine.dayOf(knownAt) : asOf;
    }
}
