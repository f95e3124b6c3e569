package eu.integratingcities.signatory.proposal;

import eu.integratingcities.events.StatusChangeProposalState;
import eu.integratingcities.http.caller.Change;
import eu.integratingcities.signatory.membership.Status;
import eu.integratingcities.signatory.proposal.ProposalState.Accepted;
import eu.integratingcities.signatory.proposal.ProposalState.Declined;
import eu.integratingcities.signatory.proposal.ProposalState.Lapse;
import eu.integratingcities.signatory.proposal.ProposalState.Lapsed;
import eu.integratingcities.signatory.proposal.ProposalState.Open;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** A status change that monitoring proposes. Its id is that of monitoring. */
@Entity
@Table(name = "status_proposal")
class StatusProposal {

    @Id
    private UUID id;

    @Column(name = "city_id", updatable = false)
    private UUID cityId;

    @Column(updatable = false)
    private int cycle;

    @Column(name = "rule_version", updatable = false)
    private String ruleVersion;

    @Column(name = "proposed_status", updatable = false)
    private Status proposedStatus;

    @Column(updatable = false)
    private String reason;

    @Column(updatable = false)
    private String evidence;

    @Column(name = "proposed_at", updatable = false)
    private Instant proposedAt;

    @Embedded
    private StoredState stored;

    @Version
    private long version;

    @Embedded
    private Change change;

    /** For the persistence provider. */
    protected StatusProposal() {}

    /**
     * A proposal as monitoring tells it; from here on it waits for the secretariat.
     *
     * @throws IllegalArgumentException when it proposes a status that this register does not know
     */
    StatusProposal(StatusChangeProposalState told, UUID cityId, Change change) {
        this.id = told.id();
        this.cityId = cityId;
        this.cycle = told.cycle();
        this.ruleVersion = told.ruleVersion();
        this.proposedStatus = Status.of(told.proposedStatus());
        this.reason = told.reason();
        this.evidence = told.evidence();
        this.proposedAt = told.proposedAt().truncatedTo(ChronoUnit.MICROS);
        become(new Open(), change);
    }

    /** @throws eu.integratingcities.http.problem.ProblemException illegal-move unless it is open */
    Open requireOpen() {
        return switch (state()) {
            case Open open -> open;
            case Accepted _, Declined _, Lapsed _ -> throw ProposalProblems.decidedAlready(this);
        };
    }

    /** @param statusChange the line of the status history that the decision has become */
    void accept(Decision decision, UUID statusChange, Change change) {
        become(requireOpen().accept(decision, statusChange), change);
    }

    void decline(Decision decision, Change change) {
        become(requireOpen().decline(decision), change);
    }

    /** Its ground is gone; false when it was decided or gone before, and stays so. */
    boolean lapse(Lapse lapse, Change change) {
        return switch (state()) {
            case Open open -> {
                become(open.lapse(lapse), change);
                yield true;
            }
            case Accepted _, Declined _, Lapsed _ -> false;
        };
    }

    /** The change as it is recorded: after the last one, even if the clock has gone back. */
    Change next(Change asked) {
        return asked.after(change);
    }

    ProposalState state() {
        return stored.state();
    }

    UUID id() {
        return id;
    }

    UUID cityId() {
        return cityId;
    }

    int cycle() {
        return cycle;
    }

    String ruleVersion() {
        return ruleVersion;
    }

    Status proposedStatus() {
        return proposedStatus;
    }

    String reason() {
        return reason;
    }

    String evidence() {
        return evidence;
    }

    StoredState stored() {
        return stored;
    }

    long version() {
        return version;
    }

    private void become(ProposalState next, Change change) {
        stored = StoredState.of(next);
        this.change = change;
    }
}
