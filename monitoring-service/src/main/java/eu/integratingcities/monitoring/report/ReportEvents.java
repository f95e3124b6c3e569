package eu.integratingcities.monitoring.report;

import eu.integratingcities.events.CommitmentRating;
import eu.integratingcities.events.ReportPublished;
import eu.integratingcities.events.ReportReturned;
import eu.integratingcities.events.ReportState;
import eu.integratingcities.events.ReportSubmitted;
import eu.integratingcities.events.SurrogateKeys;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the world is told of reports: nothing of a draft, and of the answers only what the city publishes. */
final class ReportEvents {

    private ReportEvents() {}

    static ReportSubmitted submitted(CityReport report) {
        return new ReportSubmitted(stateOf(report), touches(report));
    }

    static ReportReturned returned(CityReport report) {
        return new ReportReturned(stateOf(report), touches(report));
    }

    static ReportPublished published(CityReport report) {
        return new ReportPublished(stateOf(report), touches(report));
    }

    private static ReportState stateOf(CityReport report) {
        return new ReportState(
                report.id(),
                report.cycle(),
                report.city(),
                report.stored().stage().code(),
                report.reporterType().code(),
                report.publication().code(),
                ratingsOf(report));
    }

    private static @Nullable List<CommitmentRating> ratingsOf(CityReport report) {
        var told =
                report.stored().stage() == ReportStage.PUBLISHED && report.publication() != Publication.AGGREGATE_ONLY;
        return told ? report.answers().stream().flatMap(ReportEvents::ratingOf).toList() : null;
    }

    private static Stream<CommitmentRating> ratingOf(Answer answer) {
        return Optional.ofNullable(answer.content().rating()).stream()
                .map(rating -> new CommitmentRating(answer.code(), rating.code()));
    }

    private static SortedSet<String> touches(CityReport report) {
        return SurrogateKeys.of(
                SurrogateKeys.REPORTS, SurrogateKeys.report(report.id()), SurrogateKeys.city(report.city()));
    }
}
