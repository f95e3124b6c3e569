package eu.integratingcities.signatory.membership;

import com.fasterxml.jackson.core.type.TypeReference;
import eu.integratingcities.http.paging.Row;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an answer says of a signatory's standing at a moment.
 *
 * @param possible the statuses that the dates leave possible, in the order of the history
 * @param possiblyNotYet whether it is possible that the city had not signed; null when it was not on record
 * @param recordedFrom since when the register has the city as a signatory
 */
record StandingAnswer(
        List<PossibleStatus> possible, @Nullable Boolean possiblyNotYet, Instant recordedFrom, Moment moment) {

    /** A status with the decision that led to it. */
    record PossibleStatus(
            Status status,
            @Nullable String reason,
            @Nullable String decisionUrl) {}

    private static final TypeReference<List<PossibleStatus>> STATUSES = new TypeReference<>() {};
    private static final String NOT_YET = "not-yet";

    /** Reads the columns of {@link StandingThen#columns()}. */
    static StandingAnswer of(Row row, Moment moment) {
        var recordedFrom = row.instant("recorded_from");
        if (!moment.isNow()) {
            var possible = row.json("possible_statuses", STATUSES);
            return new StandingAnswer(possible, row.flagOrNull("possibly_not_yet"), recordedFrom, moment);
        }
        var status = new PossibleStatus(
                Status.of(row.text("status")), row.textOrNull("status_reason"), row.textOrNull("decision_url"));
        return new StandingAnswer(List.of(status), false, recordedFrom, moment);
    }

    /** Whether the register had the city as a signatory then. */
    boolean isOnRecord() {
        return possiblyNotYet != null;
    }

    /** What can be said of the city then. */
    String standing() {
        if (possiblyNotYet == null) {
            return "not-on-record";
        }
        if (possible.isEmpty()) {
            return "not-yet-signatory";
        }
        return possiblyNotYet ? "possibly-signatory" : "signatory";
    }

    /** The status, if the dates leave only one possible. */
    @Nullable
    PossibleStatus certainStatus() {
        return Boolean.FALSE.equals(possiblyNotYet) && possible.size() == 1 ? possible.getFirst() : null;
    }

    /** The time that a single answer speaks of. */
    TimeView time() {
        return time(CountingRule.of(moment));
    }

    /** The time that an item of a list speaks of; null when nothing was asked about it. */
    @Nullable
    TimeView timeOfItem() {
        return moment.isNow() ? null : time(CountingRule.of(moment).withoutText());
    }

    private TimeView time(CountingRule rule) {
        return new TimeView(moment.asOf(), moment.knownAt(), rule, possibleStatuses(), recordedFrom);
    }

    private List<String> possibleStatuses() {
        var notYet = Boolean.TRUE.equals(possiblyNotYet) ? Stream.of(NOT_YET) : Stream.<String>empty();
        return Stream.concat(
                        notYet, possible.stream().map(status -> status.status().code()))
                .toList();
    }
}
