package eu.integratingcities.signatory.correction;

import eu.integratingcities.signatory.correction.CorrectionState.Accepted;
import eu.integratingcities.signatory.correction.CorrectionState.Applied;
import eu.integratingcities.signatory.correction.CorrectionState.Declined;
import eu.integratingcities.signatory.correction.CorrectionState.Outcome;
import eu.integratingcities.signatory.correction.CorrectionState.Received;
import eu.integratingcities.signatory.correction.CorrectionState.UnderReview;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A correction's state as columns; which of them are filled follows from the stage and is checked by the table too. */
@Embeddable
record StoredState(
        @Column(name = "state") CorrectionStage stage,
        @Column(name = "received_at") Instant receivedAt,

        @Column(name = "review_started_at") @Nullable Instant reviewStartedAt,

        @Column(name = "decided_at") @Nullable Instant decidedAt,
        @Column @Nullable String reason,

        @Column(name = "applied_at") @Nullable Instant appliedAt,
        @Column @Nullable String changed) {

    static StoredState of(CorrectionState state) {
        return switch (state) {
            case Received(var in) -> new StoredState(CorrectionStage.RECEIVED, in, null, null, null, null, null);
            case UnderReview(var in, var seen) ->
                new StoredState(CorrectionStage.UNDER_REVIEW, in, seen, null, null, null, null);
            case Accepted(var in, var seen, Outcome(var at, var why)) ->
                new StoredState(CorrectionStage.ACCEPTED, in, seen, at, why, null, null);
            case Declined(var in, var seen, Outcome(var at, var why)) ->
                new StoredState(CorrectionStage.DECLINED, in, seen, at, why, null, null);
            case Applied(var in, var seen, Outcome(var at, var why), var done, var changed) ->
                new StoredState(CorrectionStage.APPLIED, in, seen, at, why, done, changed);
        };
    }

    CorrectionState state() {
        return switch (stage) {
            case RECEIVED -> new Received(receivedAt);
            case UNDER_REVIEW -> new UnderReview(receivedAt, seen());
            case ACCEPTED -> new Accepted(receivedAt, seen(), outcome());
            case DECLINED -> new Declined(receivedAt, seen(), outcome());
            case APPLIED ->
                new Applied(
                        receivedAt,
                        seen(),
                        outcome(),
                        Objects.requireNonNull(appliedAt),
                        Objects.requireNonNull(changed));
        };
    }

    private Instant seen() {
        return Objects.requireNonNull(reviewStartedAt);
    }

    private Outcome outcome() {
        return new Outcome(Objects.requireNonNull(decidedAt), Objects.requireNonNull(reason));
    }
}
