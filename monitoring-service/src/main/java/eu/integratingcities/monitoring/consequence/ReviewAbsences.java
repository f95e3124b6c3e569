package eu.integratingcities.monitoring.consequence;

import eu.integratingcities.http.caller.Changes;
import eu.integratingcities.monitoring.report.DeadlineSettings;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jboss.logging.Logger;

/**
 * Asks the rules of all cycles what they propose today, and which proposals have lost their ground. It looks at how things
 * are, not at what has happened since the last time, so after a pause it catches up. Each proposal has a transaction of its
 * own; several instances may look at the same time.
 */
@ApplicationScoped
class ReviewAbsences {

    private static final Logger LOG = Logger.getLogger(ReviewAbsences.class);

    private static final String PART = "consequence rules";

    private final AbsentCities absentCities;
    private final StatusProposals proposals;
    private final ProposeStatusChange proposeStatusChange;
    private final LapseProposal lapseProposal;
    private final DeadlineSettings deadlines;
    private final Changes changes;

    ReviewAbsences(
            AbsentCities absentCities,
            StatusProposals proposals,
            ProposeStatusChange proposeStatusChange,
            LapseProposal lapseProposal,
            DeadlineSettings deadlines,
            Changes changes) {
        this.absentCities = absentCities;
        this.proposals = proposals;
        this.proposeStatusChange = proposeStatusChange;
        this.lapseProposal = lapseProposal;
        this.deadlines = deadlines;
        this.changes = changes;
    }

    void review() {
        var change = changes.bySystem(PART);
        var today = LocalDate.ofInstant(change.at(), deadlines.zone());
        QuarkusTransaction.requiringNew()
                .call(proposals::standing)
                .forEach(proposal -> apart(() -> lapseProposal.lapseWithoutGround(proposal, today, change)));
        QuarkusTransaction.requiringNew().call(absentCities::withoutProposal).stream()
                .filter(absent -> absent.proposal(today).isPresent())
                .forEach(absent -> apart(() -> proposeStatusChange.propose(absent, today, change)));
    }

    /** What fails for one place holds up no other, and is tried again at the next look. */
    private static void apart(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException e) {
            LOG.warn("A consequence rule could not be followed for one place; it will be at the next look", e);
        }
    }
}
