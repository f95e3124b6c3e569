package eu.integratingcities.monitoring.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer finds.
 *
 * @param code the commitment whose answer it concerns; null when it concerns the report as a whole
 */
@Schema(description = "What a reviewer finds about one answer, or about the whole report")
record NewFinding(
        @Schema(examples = "BU-1") @Nullable @Size(max = 10) String code,

        @Schema(examples = "The tender rules that the text speaks of are not linked.") @NotBlank @Size(max = 5000)
        String text) {}
