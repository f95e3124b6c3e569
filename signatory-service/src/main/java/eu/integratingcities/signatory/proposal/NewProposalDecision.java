package eu.integratingcities.signatory.proposal;

import eu.integratingcities.events.PartialDate;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The secretariat's decision on a proposal.
 *
 * @param reason code of the reason, in kebab-case; may grow
 * @param decisionUrl where the decision can be read
 * @param trueFrom with accept: from when on the status holds; null means from the day on which the decision is recorded.
 *     With decline there is none
 */
@Schema(examples = """
        {"outcome": "accept", "reason": "report-missing",
         "note": "The city did not answer two letters.", "decisionUrl": "https://example.org/decisions/12",
         "trueFrom": null}""")
record NewProposalDecision(
        @NotNull Outcome outcome,

        @NotNull @Pattern(regexp = "[a-z]+(-[a-z]+)*") @Size(max = 60)
        String reason,

        @Nullable @Size(max = 2000) String note,

        @NotNull @Pattern(regexp = "https?://\\S+") @Size(max = 2000)
        String decisionUrl,

        @Nullable PartialDate trueFrom) {}
