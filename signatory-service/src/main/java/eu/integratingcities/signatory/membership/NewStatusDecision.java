package eu.integratingcities.signatory.membership;

import eu.integratingcities.events.PartialDate;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A decision on the status of a signatory.
 *
 * @param trueFrom from when on the status holds, which can be before the decision is recorded
 * @param reason code of the reason, in kebab-case; may grow
 * @param decisionUrl where the decision can be read; null only where the status is under review or ended, or the listing is
 *     corrected
 * @param supersedes the line of the status history that this decision corrects and replaces: its date, its reason or its
 *     status was another one. With the status of the line before it, it says that nothing changed then. Null for a new
 *     decision
 */
@Schema(examples = """
        {"status": "on-hold", "trueFrom": {"value": "2026-03-01", "precision": "day"}, "reason": "at-own-request",
         "note": "The city asked for a pause until its council has been elected.",
         "decisionUrl": "https://example.org/decisions/12", "supersedes": null}""")
public record NewStatusDecision(
        @NotNull Status status,
        @NotNull PartialDate trueFrom,

        @NotNull @Pattern(regexp = "[a-z]+(-[a-z]+)*") @Size(max = 60)
        String reason,

        @Nullable @Size(max = 2000) String note,

        @Nullable @Pattern(regexp = "https?://\\S+") @Size(max = 2000)
        String decisionUrl,

        @Nullable UUID supersedes) {}
