package eu.integratingcities.monitoring.cycle;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the secretariat published about a cycle, as far as sources tell.
 *
 * @param citiesReporting the number that the report itself gives; null is not zero
 * @param participants who took part, in the words of the source
 * @param project funded project that wrote the report
 * @param url where the report can be read
 * @param structure the headings in order; null where no table of contents was found
 * @param findings what the report says, each in one line
 */
@Schema(description = "What the secretariat published about a cycle, as far as sources tell")
record SynthesisReport(
        @Schema(examples = "22") @Nullable @PositiveOrZero Integer citiesReporting,

        @Schema(examples = "signatories") @Nullable @Size(max = 500)
        String participants,

        @Schema(examples = "MIXITIES") @Nullable @Size(max = 100)
        String project,

        @Nullable URI url,
        @Nullable List<@NotBlank @Size(max = 1000) String> structure,
        List<@NotNull @Valid ReportedFinding> findings) {

    SynthesisReport {
        structure = structure == null ? null : List.copyOf(structure);
        findings = findings == null ? List.of() : List.copyOf(findings);
    }
}
