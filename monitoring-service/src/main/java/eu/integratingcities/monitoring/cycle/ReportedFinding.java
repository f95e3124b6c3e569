package eu.integratingcities.monitoring.cycle;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a synthesis report says, in one line.
 *
 * @param city the slug of the city that it speaks of; null where it speaks of cities in general
 * @param role the capacity in which a city acts; null where none fits
 */
@Schema(description = "What a synthesis report says, in one line")
record ReportedFinding(
        @NotBlank @Size(max = 1000) @Schema(examples = "Free counselling service")
        String topic,

        @Schema(examples = "helsinki") @Nullable @Size(max = 80)
        String city,

        @Schema(examples = "service-provider") @Nullable @Size(max = 40)
        String role,

        List<@NotBlank String> sourceIds) {

    ReportedFinding {
        sourceIds = sourceIds == null ? List.of() : List.copyOf(sourceIds);
    }
}
