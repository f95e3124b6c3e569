package eu.integratingcities.monitoring.consequence;

import eu.integratingcities.delivery.Outbox;
import eu.integratingcities.http.caller.Change;
import eu.integratingcities.monitoring.report.ReportArrival;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.UUID;

/** The ground of a proposal is gone: at once when the report arrives, otherwise when somebody looks. */
@ApplicationScoped
class LapseProposal implements ReportArrival {

    private final AbsentCities absentCities;
    private final StatusProposals proposals;
    private final Outbox outbox;

    LapseProposal(AbsentCities absentCities, StatusProposals proposals, Outbox outbox) {
        this.absentCities = absentCities;
        this.proposals = proposals;
        this.outbox = outbox;
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void arrived(int cycle, UUID city, Change change) {
        absentCities.lock(cycle, city);
        proposals.standing(cycle, city).ifPresent(proposal -> lapse(proposal, LapseReason.REPORT_RECEIVED, change));
    }

    /** Looks at the place again before it decides. */
    @Transactional
    void lapseWithoutGround(StatusProposal seen, LocalDate today, Change change) {
        var absent = absentCities.locked(seen.cycle(), seen.cityId());
        absent.lapse(seen.ruleVersion(), today).ifPresent(reason -> proposals
                .standing(absent.cycle(), absent.cityId())
                .ifPresent(proposal -> lapse(proposal, reason, change)));
    }

    private void lapse(StatusProposal proposal, LapseReason reason, Change change) {
        if (proposal.lapse(reason, change)) {
            outbox.append(ProposalEvents.lapsed(proposal));
        }
    }
}
