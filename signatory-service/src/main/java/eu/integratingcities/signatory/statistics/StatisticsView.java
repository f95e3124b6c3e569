package eu.integratingcities.signatory.statistics;

import eu.integratingcities.signatory.membership.Completeness;
import eu.integratingcities.signatory.membership.CountingRule;
import eu.integratingcities.signatory.provenance.ReportedCountView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many signatories there were, and what others report.
 *
 * @param asOf the day that was asked about; null when none was
 * @param knownAt the instant whose knowledge was asked for; null when none was
 * @param total of those that count by the rule
 * @param groups by what was asked for; a group by status also tells of those that are signatories no more
 * @param reported numbers that sources report for the day, by rules of their own; never part of the other numbers
 * @param reportedCounts where all numbers are that sources report
 * @param discrepancies where differences between numbers are explained
 * @param recordedFrom when this register recorded its first signatory; before, it knew nothing
 * @param explanation why nothing was known at the instant that was asked about; null when something was
 * @param dataAsOf when anything on the list last changed
 */
record StatisticsView(
        @Nullable LocalDate asOf,
        @Nullable Instant knownAt,
        CountingRule countingRule,
        TotalView total,
        List<GroupView> groups,
        List<ReportedCountView> reported,
        String reportedCounts,
        String discrepancies,
        Completeness completeness,
        @Nullable Instant recordedFrom,
        @Nullable String explanation,
        @Nullable Instant dataAsOf) {

    /** Where differences between numbers are explained. */
    static final String DISCREPANCIES = "/v1/discrepancies";

    StatisticsView {
        groups = List.copyOf(groups);
        reported = List.copyOf(reported);
    }
}
