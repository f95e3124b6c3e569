package eu.integratingcities.signatory.proposal;

import eu.integratingcities.delivery.Outbox;
import eu.integratingcities.events.StatusChangeProposalState;
import eu.integratingcities.http.caller.Change;
import eu.integratingcities.http.caller.Changes;
import eu.integratingcities.signatory.city.Cities;
import eu.integratingcities.signatory.membership.Memberships;
import eu.integratingcities.signatory.proposal.ProposalState.Lapse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;

/** Puts what monitoring proposes before the secretariat, in the caller's transaction. No status changes by it. */
@ApplicationScoped
class RecordProposal {

    private final Cities cities;
    private final Memberships memberships;
    private final StatusProposals proposals;
    private final Changes changes;
    private final Outbox outbox;

    RecordProposal(Cities cities, Memberships memberships, StatusProposals proposals, Changes changes, Outbox outbox) {
        this.cities = cities;
        this.memberships = memberships;
        this.proposals = proposals;
        this.changes = changes;
        this.outbox = outbox;
    }

    /**
     * A proposal whose ground is gone already comes on record as lapsed.
     *
     * @throws IllegalStateException when the city is not on the list, which monitoring cannot know of otherwise
     */
    void proposed(StatusChangeProposalState told) {
        proposals.awaitTurn(told.id());
        var city = cities.findByAnySlug(told.city())
                .filter(known -> memberships.requireListed(known).isListed())
                .orElseThrow(() -> new IllegalStateException(
                        "A status change is proposed of " + told.city() + ", which is not on file"));
        var proposal = new StatusProposal(told, city.id(), changeOf(told));
        proposals.persistAndFlush(proposal);
        outbox.append(StatusProposalEvents.recorded(proposal, city.slug()));
        proposals.takeEarlyLapse(told.id()).ifPresent(early -> lapse(proposal, early, changeOf(told)));
    }

    /** Its ground is gone. What is decided already stays decided; what has not come yet will come as lapsed. */
    void lapsed(StatusChangeProposalState told) {
        proposals.awaitTurn(told.id());
        var change = changeOf(told);
        var lapse = new Lapse(
                Objects.requireNonNull(told.lapseReason(), "a proposal that has lapsed tells why"), change.at());
        proposals
                .findForChange(told.id())
                .ifPresentOrElse(
                        proposal -> lapse(proposal, lapse, change), () -> proposals.rememberLapse(told.id(), lapse));
    }

    private void lapse(StatusProposal proposal, Lapse lapse, Change asked) {
        var change = proposal.next(asked);
        if (proposal.lapse(new Lapse(lapse.reason(), change.at()), change)) {
            tellLapsed(proposal);
        }
    }

    private void tellLapsed(StatusProposal proposal) {
        proposals.flush();
        outbox.append(StatusProposalEvents.lapsed(
                proposal, cities.findById(proposal.cityId()).slug()));
    }

    private Change changeOf(StatusChangeProposalState told) {
        return changes.bySystem("consequence rule %s of cycle %d".formatted(told.ruleVersion(), told.cycle()));
    }
}
