package eu.integratingcities.signatory.proposal;

import eu.integratingcities.events.StatusProposalDecided;
import eu.integratingcities.events.StatusProposalLapsed;
import eu.integratingcities.events.StatusProposalRecorded;
import eu.integratingcities.events.StatusProposalState;
import eu.integratingcities.events.SurrogateKeys;
import java.util.SortedSet;

/** What the other services learn of proposals, which is not public: everything but who decided. */
final class StatusProposalEvents {

    private StatusProposalEvents() {}

    static StatusProposalRecorded recorded(StatusProposal proposal, String city) {
        return new StatusProposalRecorded(state(proposal, city), touches(proposal, city));
    }

    static StatusProposalDecided decided(StatusProposal proposal, String city) {
        return new StatusProposalDecided(state(proposal, city), touches(proposal, city));
    }

    static StatusProposalLapsed lapsed(StatusProposal proposal, String city) {
        return new StatusProposalLapsed(state(proposal, city), touches(proposal, city));
    }

    private static StatusProposalState state(StatusProposal proposal, String city) {
        var stored = proposal.stored();
        var lapseReason = stored.lapseReason();
        return new StatusProposalState(
                proposal.id(),
                city,
                proposal.cycle(),
                proposal.ruleVersion(),
                proposal.proposedStatus().code(),
                proposal.reason(),
                proposal.evidence(),
                stored.stage().code(),
                lapseReason == null ? stored.decisionReason() : lapseReason,
                stored.decisionUrl());
    }

    /** The public sees a proposal in one place only: as the ground of a line of the status history. */
    private static SortedSet<String> touches(StatusProposal proposal, String city) {
        return switch (proposal.state()) {
            case ProposalState.Accepted _ -> SurrogateKeys.of(SurrogateKeys.signatory(city));
            case ProposalState.Open _, ProposalState.Declined _, ProposalState.Lapsed _ -> SurrogateKeys.of();
        };
    }
}
