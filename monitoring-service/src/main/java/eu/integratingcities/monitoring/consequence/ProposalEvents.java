package eu.integratingcities.monitoring.consequence;

import eu.integratingcities.events.StatusChangeProposalLapsed;
import eu.integratingcities.events.StatusChangeProposalState;
import eu.integratingcities.events.StatusChangeProposed;
import eu.integratingcities.events.SurrogateKeys;
import java.util.SortedSet;

/** What signatory-service is told of proposals. No answer of this service shows them, so no answer goes stale. */
final class ProposalEvents {

    private static final String REPORT_MISSING = "report-missing";
    private static final SortedSet<String> NOTHING = SurrogateKeys.of();

    private ProposalEvents() {}

    static StatusChangeProposed proposed(StatusProposal proposal) {
        return new StatusChangeProposed(stateOf(proposal), NOTHING);
    }

    static StatusChangeProposalLapsed lapsed(StatusProposal proposal) {
        return new StatusChangeProposalLapsed(stateOf(proposal), NOTHING);
    }

    private static StatusChangeProposalState stateOf(StatusProposal proposal) {
        var lapseReason = proposal.lapseReason();
        return new StatusChangeProposalState(
                proposal.id(),
                proposal.cycle(),
                proposal.city(),
                proposal.ruleVersion(),
                proposal.proposedStatus().code(),
                REPORT_MISSING,
                "/v1/monitoring/cycles/%d/participations?city=%s".formatted(proposal.cycle(), proposal.city()),
                lapseReason == null ? "standing" : "lapsed",
                proposal.proposedAt(),
                lapseReason == null ? null : lapseReason.code());
    }
}
