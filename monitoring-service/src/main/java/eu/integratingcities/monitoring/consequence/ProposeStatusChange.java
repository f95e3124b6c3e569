package eu.integratingcities.monitoring.consequence;

import eu.integratingcities.delivery.Outbox;
import eu.integratingcities.http.caller.Change;
import eu.integratingcities.monitoring.cycle.ConsequenceRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** The rule of a cycle proposes a status change of a city whose report stays away. */
@ApplicationScoped
class ProposeStatusChange {

    private final AbsentCities absentCities;
    private final StatusProposals proposals;
    private final Outbox outbox;

    ProposeStatusChange(AbsentCities absentCities, StatusProposals proposals, Outbox outbox) {
        this.absentCities = absentCities;
        this.proposals = proposals;
        this.outbox = outbox;
    }

    /** Looks at the place again, because the report may have come or another instance may have been here before. */
    @Transactional
    void propose(AbsentCity seen, LocalDate today, Change change) {
        var absent = absentCities.locked(seen.cycle(), seen.cityId());
        if (proposals.standing(absent.cycle(), absent.cityId()).isEmpty()) {
            absent.proposal(today).ifPresent(rule -> propose(rule, absent, change));
        }
    }

    private void propose(ConsequenceRule rule, AbsentCity absent, Change change) {
        var proposal = StatusProposal.by(rule, absent, change);
        proposals.persistAndFlush(proposal);
        outbox.append(ProposalEvents.proposed(proposal));
    }
}
