package eu.integratingcities.monitoring.report;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who is to review.
 *
 * @param reviewer the subject of the reviewer's token; null means the caller
 */
@Schema(description = "Who is to review; without a reviewer it is the caller")
record ReviewAssignment(
        @Schema(examples = "reviewer-1") @Nullable @Size(max = 200) @Pattern(regexp = "\\S+")
        String reviewer) {}
