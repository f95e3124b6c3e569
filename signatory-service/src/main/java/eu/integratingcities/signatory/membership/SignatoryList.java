package eu.integratingcities.signatory.membership;

import eu.integratingcities.http.paging.ItemList;
import eu.integratingcities.http.paging.Listing;
import eu.integratingcities.http.paging.PageView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the list of signatories, with what is known of the list's gaps and the time that it speaks of.
 *
 * @param asOf the day that was asked about; null when none was
 * @param knownAt the instant whose knowledge was asked for; null when none was
 * @param certainty what the list holds where dates are not exact
 * @param recordedFrom when this register recorded its first signatory; before, it knew nothing
 * @param explanation why nothing was known at the instant that was asked about; null when something was
 * @param reportedCounts where the numbers are that sources report, which is not the count of this list
 */
record SignatoryList(
        List<SignatoryView> items,
        PageView page,
        @Nullable Instant dataAsOf,
        Completeness completeness,
        @Nullable LocalDate asOf,
        @Nullable Instant knownAt,
        Certainty certainty,
        CountingRule countingRule,
        @Nullable Instant recordedFrom,
        @Nullable String explanation,
        String reportedCounts)
        implements Listing<SignatoryView> {

    SignatoryList {
        items = List.copyOf(items);
    }

    static SignatoryList of(
            ItemList<SignatoryView> found,
            Completeness completeness,
            Certainty certainty,
            Moment moment,
            Recording recording) {
        return new SignatoryList(
                found.items(),
                found.page(),
                found.dataAsOf(),
                completeness,
                moment.asOf(),
                moment.knownAt(),
                certainty,
                CountingRule.of(moment),
                recording.recordedFrom(),
                recording.explanation(),
                Recording.REPORTED_COUNTS);
    }
}
