package eu.integratingcities.signatory.proposal;

import eu.integratingcities.delivery.Outbox;
import eu.integratingcities.events.PartialDate;
import eu.integratingcities.http.caller.Change;
import eu.integratingcities.http.caller.Changes;
import eu.integratingcities.http.conditional.IfMatch;
import eu.integratingcities.signatory.city.Cities;
import eu.integratingcities.signatory.membership.DecideStatus;
import eu.integratingcities.signatory.membership.Memberships;
import eu.integratingcities.signatory.membership.NewStatusDecision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * The secretariat accepts or declines what monitoring proposes. Accepting records exactly one decision on the status, in
 * the same transaction and by the same rules as every other; declining leaves the status as it is.
 */
@ApplicationScoped
class DecideProposal {

    private final StatusProposals proposals;
    private final Memberships memberships;
    private final Cities cities;
    private final DecideStatus decideStatus;
    private final StatusProposalQuery views;
    private final Changes changes;
    private final Outbox outbox;

    DecideProposal(
            StatusProposals proposals,
            Memberships memberships,
            Cities cities,
            DecideStatus decideStatus,
            StatusProposalQuery views,
            Changes changes,
            Outbox outbox) {
        this.proposals = proposals;
        this.memberships = memberships;
        this.cities = cities;
        this.decideStatus = decideStatus;
        this.views = views;
        this.changes = changes;
        this.outbox = outbox;
    }

    @Transactional
    StatusProposalView decide(UUID id, IfMatch ifMatch, NewProposalDecision said) {
        var proposal = proposals.requireForChange(id);
        ifMatch.require(proposal.version(), () -> views.one(id));
        proposal.requireOpen();
        var change = proposal.next(changes.byCaller());
        switch (said.outcome()) {
            case ACCEPT -> accept(proposal, said, change);
            case DECLINE -> decline(proposal, said, change);
        }
        proposals.flush();
        var city = cities.findById(proposal.cityId());
        outbox.append(StatusProposalEvents.decided(proposal, city.slug()));
        return views.one(id);
    }

    private void accept(StatusProposal proposal, NewProposalDecision said, Change change) {
        var membership = memberships.findById(proposal.cityId());
        var recorded = membership.next(change);
        var line = decideStatus.decide(membership, statusDecision(proposal, said, recorded), recorded);
        proposal.accept(decision(said, recorded), line, recorded);
    }

    private static void decline(StatusProposal proposal, NewProposalDecision said, Change change) {
        if (said.trueFrom() != null) {
            throw ProposalProblems.nothingChangesFrom(said.trueFrom());
        }
        proposal.decline(decision(said, change), change);
    }

    private static NewStatusDecision statusDecision(StatusProposal proposal, NewProposalDecision said, Change change) {
        var trueFrom = said.trueFrom();
        return new NewStatusDecision(
                proposal.proposedStatus(),
                trueFrom == null ? dayOf(change) : trueFrom,
                said.reason(),
                said.note(),
                said.decisionUrl(),
                null);
    }

    private static PartialDate dayOf(Change change) {
        return PartialDate.of(change.at().atZone(ZoneOffset.UTC).toLocalDate().toString());
    }

    private static Decision decision(NewProposalDecision said, Change change) {
        return new Decision(said.reason(), said.note(), said.decisionUrl(), change.at(), change.by());
    }
}
