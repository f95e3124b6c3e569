package eu.integratingcities.monitoring.report;

import eu.integratingcities.monitoring.questionnaire.Rating;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a city answers to one commitment.
 *
 * @param rating null while the city has not made up its mind; {@link Rating#NO_ANSWER} says that it gives none
 */
@Schema(description = "What a city answers to one commitment")
record AnswerContent(
        @Schema(examples = "partly") @Nullable Rating rating,

        @Schema(examples = "Two of four city departments publish their staff's diversity.")
        @Nullable
        @Size(max = 20_000)
        String text,

        @Size(max = 50) List<@NotNull @Valid EvidenceLink> evidence) {

    /** Nothing said yet. */
    static final AnswerContent OPEN = new AnswerContent(null, null, List.of());

    AnswerContent {
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }
}
