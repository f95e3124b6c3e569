package eu.integratingcities.operations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why nobody need deal with a dead letter. */
public record NewDiscard(
        @Schema(examples = "A record that somebody typed by hand; the city is right in the register.")
        @NotBlank
        @Size(max = 2000)
        String reason) {}
