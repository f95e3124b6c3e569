package eu.integratingcities.monitoring.report;

import eu.integratingcities.http.conditional.Versioned;
import eu.integratingcities.http.paging.Row;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A report in a list: everything but answers and review.
 *
 * @param id names the report for good
 * @param cycle number of the cycle
 * @param city slug of the city
 * @param state how far the report has come
 * @param reporterType whether the city was a signatory when it handed its report in; the two are never mixed in a share
 * @param publication what the city lets the public see of its published report
 * @param templateVersion version of the questionnaire that the report answers
 * @param publishedAt when the report was published; null while it is not
 * @param changedAt when the record last changed
 */
@Schema(description = "A city's report in short")
record ReportSummaryView(
        UUID id,
        @Schema(examples = "7") int cycle,
        @Schema(examples = "utrecht") String city,
        ReportStage state,
        ReporterType reporterType,
        Publication publication,
        @Schema(examples = "2024-10") String templateVersion,
        @Nullable Instant publishedAt,

        @Schema(examples = "2026-09-28T14:05:00Z") Instant changedAt,

        @Schema(examples = "3") long version)
        implements Versioned {

    /** The columns of table {@code city_report} that a summary is made of. */
    static final String COLUMNS = """
            id, cycle, city, state, reporter_type, publication, template_version, published_at, changed_at, version
            """;

    static ReportSummaryView of(Row row) {
        return new ReportSummaryView(
                row.id("id"),
                row.number("cycle"),
                row.text("city"),
                row.constant("state", ReportStage.class),
                row.constant("reporter_type", ReporterType.class),
                row.constant("publication", Publication.class),
                row.text("template_version"),
                row.instantOrNull("published_at"),
                row.instant("changed_at"),
                row.count("version"));
    }
}
