package eu.integratingcities.monitoring.report;

import eu.integratingcities.http.conditional.Versioned;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one commitment.
 *
 * @param rating null while none is given; the scale may grow
 * @param text null when there is none or the city keeps it
 * @param evidence null when the city keeps it
 */
@Schema(description = "The answer to one commitment; what the city does not publish is null")
record AnswerView(
        @Schema(examples = "BU-1") String code,

        @Schema(description = "Place of the commitment in the charter", examples = "9")
        int number,

        @Schema(
                description = "fully, partly, not-at-all, outside-competence or no-answer; the scale may grow",
                examples = "partly")
        @Nullable
        String rating,

        @Schema(examples = "Tenders above 50,000 euro ask for a diversity plan.") @Nullable
        String text,

        @Nullable List<EvidenceLink> evidence,
        @Schema(examples = "2026-09-20T10:15:00Z") Instant changedAt,
        @Schema(examples = "2") long version)
        implements Versioned {

    static AnswerView of(Answer answer) {
        return of(answer, Disclosure.EVERYTHING);
    }

    static AnswerView of(Answer answer, Disclosure disclosure) {
        var content = answer.content();
        var told = disclosure != Disclosure.RATINGS;
        return new AnswerView(
                answer.code(),
                answer.number(),
                content.rating() == null ? null : content.rating().code(),
                told ? content.text() : null,
                told ? content.evidence() : null,
                answer.lastChange().at(),
                answer.version());
    }
}
