package eu.integratingcities.monitoring.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a report goes back to its city; at least one finding, so that the city knows what to do. */
@Schema(description = "Why a report goes back to its city")
record ReviewFindings(@NotEmpty @Size(max = 100) List<@NotNull @Valid NewFinding> findings) {

    ReviewFindings {
        findings = findings == null ? List.of() : List.copyOf(findings);
    }
}
