package eu.integratingcities.monitoring.cycle;

import eu.integratingcities.events.PartialDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A round of the past as sources tell of it. It is published: nobody opens or closes it here. */
@Schema(description = "A round of the past as sources tell of it")
record ImportedCycle(
        @NotNull @Positive @Schema(examples = "5") Integer number,

        @NotBlank @Size(max = 300) @Schema(examples = "5th Integrating Cities report")
        String title,

        @NotNull PartialDate published,
        @Nullable @Valid CoveredPeriod period,
        @Nullable @Valid SurveyDates survey,
        @Nullable @Positive Integer presentedAtConference,
        @Nullable @Valid SynthesisReport synthesisReport,
        List<@NotBlank @Size(max = 2000) String> notes,
        List<@NotBlank @Size(max = 40) String> sourceIds) {

    ImportedCycle {
        notes = notes == null ? List.of() : List.copyOf(notes);
        sourceIds = sourceIds == null ? List.of() : List.copyOf(sourceIds);
    }

    /** The content of the cycle; its days as planned are not known, and it has no rule. */
    CycleContent content() {
        return new CycleContent(
                number,
                title,
                period,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                survey,
                presentedAtConference,
                synthesisReport,
                notes,
                sourceIds);
    }
}
