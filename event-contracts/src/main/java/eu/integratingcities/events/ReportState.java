package eu.integratingcities.events;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one city hands in for one cycle.
 *
 * @param cycle number of the cycle
 * @param city slug
 * @param state where the report is in its life; may grow
 * @param reporterType in which kind of office it was written; may grow
 * @param publication how much of it the city lets be published; may grow
 * @param ratings null until the report is published, and when the city does not let them be
 */
public record ReportState(
        UUID id,
        int cycle,
        String city,
        String state,
        String reporterType,
        String publication,
        @Nullable List<CommitmentRating> ratings) {

    public ReportState {
        ratings = ratings == null ? null : List.copyOf(ratings);
    }
}
