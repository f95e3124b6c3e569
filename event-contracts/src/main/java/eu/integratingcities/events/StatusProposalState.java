package eu.integratingcities.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposed status change as the register has it. Who decided is on record there and not told here.
 *
 * @param city slug
 * @param cycle number of the monitoring cycle that gave reason
 * @param ruleVersion version of the consequence rule by which it was proposed
 * @param proposedStatus the status that is proposed; may grow
 * @param reason code of what gave reason
 * @param evidence path of the published answer that shows it
 * @param state {@code open}, {@code accepted}, {@code declined} or {@code lapsed}
 * @param decisionReason code of the decision's reason, or of why the proposal lapsed; null while it is open
 * @param decisionUrl where the decision can be read; null without one
 */
public record StatusProposalState(
        UUID id,
        String city,
        int cycle,
        String ruleVersion,
        String proposedStatus,
        String reason,
        String evidence,
        String state,
        @Nullable String decisionReason,
        @Nullable String decisionUrl) {}
