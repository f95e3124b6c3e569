package eu.integratingcities.signatory.correction;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That an accepted correction is made.
 *
 * @param changed path of what was changed, public at once
 */
@Schema(examples = """
        {"changed": "/v1/signatories/dortmund"}""")
record NewApplication(
        @NotNull @Size(max = 500) @Pattern(regexp = "/v1(/[A-Za-z0-9._:-]{1,200}){1,12}")
        String changed) {}
