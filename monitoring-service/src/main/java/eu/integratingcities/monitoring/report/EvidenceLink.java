package eu.integratingcities.monitoring.report;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A public page or document that a city gives as evidence. */
@Schema(description = "A public page or document that supports an answer")
record EvidenceLink(
        @NotNull
        @Size(max = 2000)
        @Pattern(regexp = "https?://\\S+")
        @Schema(examples = "https://www.utrecht.nl/integratie")
        String url,

        @Nullable @Size(max = 300) @Schema(examples = "Diversity plan 2025")
        String title) {}
