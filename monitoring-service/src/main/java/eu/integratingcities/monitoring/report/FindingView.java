package eu.integratingcities.monitoring.report;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer found when the report went back.
 *
 * @param code null when it concerns the report as a whole
 */
@Schema(description = "What a reviewer found; for those who work on the report")
record FindingView(
        @Schema(examples = "BU-1") @Nullable String code,

        @Schema(examples = "The tender rules that the text speaks of are not linked.")
        String text,

        @Schema(examples = "2026-10-12T09:30:00Z") Instant raisedAt,

        @Schema(description = "Subject of the reviewer's token", examples = "reviewer-1")
        String raisedBy) {

    static FindingView of(Finding finding) {
        return new FindingView(finding.code(), finding.text(), finding.raisedAt(), finding.raisedBy());
    }
}
