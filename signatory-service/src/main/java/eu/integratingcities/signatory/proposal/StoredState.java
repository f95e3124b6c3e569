package eu.integratingcities.signatory.proposal;

import eu.integratingcities.signatory.proposal.ProposalState.Accepted;
import eu.integratingcities.signatory.proposal.ProposalState.Declined;
import eu.integratingcities.signatory.proposal.ProposalState.Lapse;
import eu.integratingcities.signatory.proposal.ProposalState.Lapsed;
import eu.integratingcities.signatory.proposal.ProposalState.Open;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A proposal's state as columns; which of them are filled follows from the stage and is checked by the table too. */
@Embeddable
record StoredState(
        @Column(name = "state") ProposalStage stage,
        @Column(name = "decision_reason") @Nullable String decisionReason,
        @Column(name = "decision_note") @Nullable String decisionNote,
        @Column(name = "decision_url") @Nullable String decisionUrl,
        @Column(name = "decided_at") @Nullable Instant decidedAt,
        @Column(name = "decided_by") @Nullable String decidedBy,
        @Column(name = "status_change_id") @Nullable UUID statusChangeId,
        @Column(name = "lapsed_at") @Nullable Instant lapsedAt,
        @Column(name = "lapse_reason") @Nullable String lapseReason) {

    static StoredState of(ProposalState state) {
        return switch (state) {
            case Open _ -> new StoredState(ProposalStage.OPEN, null, null, null, null, null, null, null, null);
            case Accepted(var decision, var line) -> decided(ProposalStage.ACCEPTED, decision, line);
            case Declined(var decision) -> decided(ProposalStage.DECLINED, decision, null);
            case Lapsed(var lapse) ->
                new StoredState(ProposalStage.LAPSED, null, null, null, null, null, null, lapse.at(), lapse.reason());
        };
    }

    ProposalState state() {
        return switch (stage) {
            case OPEN -> new Open();
            case ACCEPTED -> new Accepted(decision(), Objects.requireNonNull(statusChangeId));
            case DECLINED -> new Declined(decision());
            case LAPSED -> new Lapsed(new Lapse(Objects.requireNonNull(lapseReason), Objects.requireNonNull(lapsedAt)));
        };
    }

    private static StoredState decided(ProposalStage stage, Decision decision, @Nullable UUID line) {
        return new StoredState(
                stage,
                decision.reason(),
                decision.note(),
                decision.url(),
                decision.at(),
                decision.by(),
                line,
                null,
                null);
    }

    private Decision decision() {
        return new Decision(
                Objects.requireNonNull(decisionReason),
                decisionNote,
                Objects.requireNonNull(decisionUrl),
                Objects.requireNonNull(decidedAt),
                Objects.requireNonNull(decidedBy));
    }
}
