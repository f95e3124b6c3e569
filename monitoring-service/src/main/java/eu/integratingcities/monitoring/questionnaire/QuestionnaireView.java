package eu.integratingcities.monitoring.questionnaire;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What cities are asked; it never changes once it is here. */
@Schema(description = "What cities are asked, frozen when the first cycle that uses it opened")
record QuestionnaireView(
        @Schema(examples = "2024-10") String version,

        @Schema(description = "Code of the charter edition", examples = "2024-10")
        String charterEdition,

        @Schema(examples = "2026-03-01T09:00:00Z") Instant frozenAt,

        @Schema(
                description = "What can be answered; the scale may grow",
                examples = "[\"fully\",\"partly\",\"not-at-all\",\"outside-competence\",\"no-answer\"]")
        List<String> ratings,

        @Schema(description = "In the order of the charter") List<AskedCommitment> commitments) {

    static QuestionnaireView of(Template template) {
        return new QuestionnaireView(
                template.version(),
                template.charterEdition(),
                template.frozenAt(),
                Rating.codes(),
                template.commitments());
    }
}
