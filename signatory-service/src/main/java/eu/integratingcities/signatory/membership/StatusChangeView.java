package eu.integratingcities.signatory.membership;

import eu.integratingcities.events.PartialDate;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One line of the status history.
 *
 * @param id names the line for good
 * @param status what the list said of the city
 * @param trueFrom from when on the status held
 * @param recordedAt when the register came to know
 * @param reason code of the reason; null for the first listing
 * @param note remark on the decision
 * @param decisionUrl page that tells the decision; null where none was named
 * @param supersedes id of the line that this one corrects; null when it corrects none
 * @param supersededBy id of the line that corrects this one; null while this one is in effect
 * @param proposal what was proposed and accepted by this decision; null where nothing was proposed
 */
@Schema(examples = """
        {"id": "0199e0c4-3c4d-7e12-9a01-1d2e3f405162", "status": "on-hold",
         "trueFrom": {"value": "2026-03-01", "precision": "day"}, "recordedAt": "2026-03-02T09:30:00.123456Z",
         "reason": "at-own-request", "note": null, "decisionUrl": "https://example.org/decisions/12",
         "supersedes": null, "supersededBy": null,
         "proposal": null}""")
record StatusChangeView(
        UUID id,
        Status status,
        PartialDate trueFrom,
        Instant recordedAt,
        @Nullable String reason,
        @Nullable String note,
        @Nullable String decisionUrl,
        @Nullable UUID supersedes,
        @Nullable UUID supersededBy,
        @Nullable ProposalLink proposal) {}
