package eu.integratingcities.monitoring.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A report to begin.
 *
 * @param publication null means all of it
 */
@Schema(description = "A report to begin")
record NewReport(
        @NotNull @Positive @Schema(examples = "7") Integer cycle,

        @NotBlank @Size(max = 80) @Schema(examples = "utrecht")
        String city,

        @Nullable Publication publication) {

    Publication chosen() {
        return publication == null ? Publication.FULL : publication;
    }
}
