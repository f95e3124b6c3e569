package eu.integratingcities.signatory.correction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What becomes of a correction.
 *
 * @param reason public at once, so it names nobody
 */
@Schema(examples = """
        {"verdict": "accepted", "reason": "The minutes of the council name the day."}""")
record NewDecision(
        @NotNull Verdict verdict,
        @NotBlank @Size(max = 2000) String reason) {}
