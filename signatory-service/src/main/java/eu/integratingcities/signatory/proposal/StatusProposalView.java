package eu.integratingcities.signatory.proposal;

import eu.integratingcities.http.conditional.Versioned;
import eu.integratingcities.signatory.membership.Status;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A proposal, for the secretariat.
 *
 * @param id names the proposal for good
 * @param city slug of the city
 * @param cycle number of the monitoring cycle that gave reason
 * @param state how far the proposal has come
 * @param proposedStatus the status that is proposed
 * @param reason code of the reason that monitoring gives, such as {@code report-missing}; may grow
 * @param ruleVersion version of the consequence rule by which it was proposed
 * @param evidence path of the published answer that shows the reason
 * @param proposedAt when monitoring proposed it
 * @param decision null unless it was accepted or declined
 * @param lapse null unless its ground was gone before anybody decided
 * @param changedAt when the record last changed
 */
@Schema(examples = """
        {"id": "0199e0c4-6f70-7825-9d14-4a5162738495", "city": "utrecht", "cycle": 7, "state": "accepted",
         "proposedStatus": "on-hold", "reason": "report-missing", "ruleVersion": "2026-1",
         "evidence": "/v1/monitoring/cycles/7/participations?city=utrecht", "proposedAt": "2026-12-15T06:00:00.123456Z",
         "decision": {"reason": "report-missing", "note": "The city did not answer two letters.",
                      "decisionUrl": "https://example.org/decisions/12", "decidedAt": "2027-01-20T09:30:00.123456Z",
                      "decidedBy": "secretariat-office", "statusChange": "0199e0c4-3c4d-7e12-9a01-1d2e3f405162"},
         "lapse": null, "version": 1, "changedAt": "2027-01-20T09:30:00.123456Z"}""")
record StatusProposalView(
        UUID id,
        String city,
        int cycle,
        ProposalStage state,
        Status proposedStatus,
        String reason,
        String ruleVersion,
        String evidence,
        Instant proposedAt,
        @Nullable DecisionView decision,
        @Nullable LapseView lapse,
        long version,
        Instant changedAt)
        implements Versioned {

    /**
     * What was decided.
     *
     * @param reason code of the reason for the decision
     * @param note remark on the decision
     * @param decisionUrl page that tells the decision
     * @param decidedAt when the decision was recorded
     * @param decidedBy subject of the token with which it was recorded
     * @param statusChange the line of the status history that it has become; null when it was declined
     */
    record DecisionView(
            String reason,
            @Nullable String note,
            String decisionUrl,
            Instant decidedAt,
            String decidedBy,
            @Nullable UUID statusChange) {}

    /**
     * Why it lapsed.
     *
     * @param reason code of the reason that monitoring gives, such as {@code report-received}; may grow
     * @param lapsedAt when it lapsed
     */
    record LapseView(String reason, Instant lapsedAt) {}
}
