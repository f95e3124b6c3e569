package eu.integratingcities.events;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A status change that a published rule of a cycle gives reason to consider. It changes no status: the secretariat
 * decides.
 *
 * @param cycle number of the cycle in which the report stayed away
 * @param city slug
 * @param ruleVersion version of the consequence rule by which it is proposed
 * @param proposedStatus {@code on-hold} or {@code under-review}; may grow
 * @param reason code of what gave reason, such as {@code report-missing}; may grow
 * @param evidence path of the published answer that shows it
 * @param state {@code standing} or {@code lapsed}
 * @param proposedAt when the rule first held
 * @param lapseReason why the ground is gone, such as {@code report-received}; may grow. Null while it stands
 */
public record StatusChangeProposalState(
        UUID id,
        int cycle,
        String city,
        String ruleVersion,
        String proposedStatus,
        String reason,
        String evidence,
        String state,
        Instant proposedAt,
        @Nullable String lapseReason) {}
