package eu.integratingcities.monitoring.cycle;

import eu.integratingcities.events.PartialDate;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The time that the reports of a cycle tell of.
 *
 * @param start first day that the reports tell of
 * @param end last day that the reports tell of
 * @param text the source's own wording, where the dates are read from words
 */
@Schema(description = "The time that the reports tell of; text is the source's wording")
record CoveredPeriod(
        @Nullable PartialDate start,
        @Nullable PartialDate end,

        @Schema(examples = "mid-2020 to mid-2022") @Nullable @Size(max = 200)
        String text) {}
