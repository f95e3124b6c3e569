package eu.integratingcities.signatory.membership;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Since when the register can say what was known.
 *
 * @param recordedFrom when it recorded the first signatory; null when it has none
 * @param explanation why nothing was known at the instant that was asked about; null when something was
 */
public record Recording(
        @Nullable Instant recordedFrom, @Nullable String explanation) {

    /** Where the numbers are that sources reported before this register existed. */
    public static final String REPORTED_COUNTS = "/v1/signatories/reported-counts";

    static Recording of(@Nullable Instant recordedFrom, Moment moment) {
        var knownAt = moment.knownAt();
        if (knownAt == null || (recordedFrom != null && !knownAt.isBefore(recordedFrom))) {
            return new Recording(recordedFrom, null);
        }
        var beginning = recordedFrom == null
                ? "This register has not recorded a signatory yet."
                : "This register recorded its first signatory at %s.".formatted(recordedFrom);
        return new Recording(
                recordedFrom,
                beginning + " Loaded history is not backdated, so nothing was known here at " + knownAt
                        + ". What sources reported about earlier days is at " + REPORTED_COUNTS + ".");
    }
}
