package eu.integratingcities.signatory.membership;

import java.util.UUID;

/**
 * The proposal of monitoring that a decision accepted.
 *
 * @param id id of the proposal
 * @param cycle number of the cycle in which the report stayed away
 * @param ruleVersion version of the published consequence rule
 * @param evidence path of the published answer that shows the reason
 */
record ProposalLink(UUID id, int cycle, String ruleVersion, String evidence) {}
