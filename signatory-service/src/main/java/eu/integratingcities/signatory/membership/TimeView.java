package eu.integratingcities.signatory.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * About which time an answer speaks of a signatory.
 *
 * @param asOf the day that was asked about; null when none was
 * @param knownAt the instant whose knowledge was asked for; null when none was
 * @param possibleStatuses every status that the dates leave possible, in the order of the history, {@code not-yet} among
 *     them; empty when the city was not on record at that instant
 * @param recordedFrom since when the register has the city as a signatory
 */
@Schema(examples = """
        {"asOf": "2013-09-09", "knownAt": null, "countingRule": {"code": "first-signing-to-end", "text": null},
         "possibleStatuses": ["not-yet", "listed"], "recordedFrom": "2026-11-23T20:00:00.123456Z"}""")
record TimeView(
        @Nullable LocalDate asOf,
        @Nullable Instant knownAt,
        CountingRule countingRule,
        List<String> possibleStatuses,
        @Nullable Instant recordedFrom) {

    TimeView {
        possibleStatuses = List.copyOf(possibleStatuses);
    }
}
