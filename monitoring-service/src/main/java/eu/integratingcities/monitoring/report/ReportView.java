package eu.integratingcities.monitoring.report;

import eu.integratingcities.http.conditional.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A city's report as one caller may see it. The members about its way through review are null for everyone who does not
 * work on it, and answers are null where the city keeps them.
 */
@Schema(description = "A city's report; null is what there is not, or what the caller may not see")
record ReportView(
        UUID id,
        @Schema(examples = "7") int cycle,
        @Schema(examples = "utrecht") String city,
        ReportStage state,
        ReporterType reporterType,
        Publication publication,
        @Schema(examples = "2024-10") String templateVersion,

        @Schema(examples = "2026-09-28T14:05:00Z") @Nullable Instant submittedAt,

        @Nullable Timeliness timeliness,

        @Schema(examples = "reviewer-1") @Nullable String reviewer,

        @Nullable Instant returnedAt,
        @Nullable Instant publishedAt,
        @Nullable List<AnswerView> answers,
        @Nullable List<FindingView> findings,

        @Schema(examples = "2026-09-28T14:05:00Z") Instant changedAt,

        @Schema(examples = "3") long version)
        implements Versioned {

    /** @param timeliness of the handing in; null before, and where the cycle has no due day */
    static ReportView of(CityReport report, Disclosure disclosure, @Nullable Timeliness timeliness) {
        var stored = report.stored();
        var inside = disclosure == Disclosure.EVERYTHING;
        return new ReportView(
                report.id(),
                report.cycle(),
                report.city(),
                stored.stage(),
                report.reporterType(),
                report.publication(),
                report.templateVersion(),
                inside ? stored.submittedAt() : null,
                inside ? timeliness : null,
                inside ? stored.reviewer() : null,
                inside ? stored.returnedAt() : null,
                stored.publishedAt(),
                answersOf(report, disclosure),
                inside ? report.findings().stream().map(FindingView::of).toList() : null,
                report.lastChange().at(),
                report.version());
    }

    private static @Nullable List<AnswerView> answersOf(CityReport report, Disclosure disclosure) {
        return disclosure == Disclosure.NO_ANSWERS
                ? null
                : report.answers().stream()
                        .map(answer -> AnswerView.of(answer, disclosure))
                        .toList();
    }
}
