package eu.integratingcities.signatory.correction;

import java.time.Instant;
import java.util.List;

/**
 * Where a correction stands. Each state offers only its legal moves. What the sender wrote can be published or withheld in
 * every state, also again; the first time begins the review, so nothing is decided that nobody has read.
 */
sealed interface CorrectionState {

    /** When it came in. */
    Instant receivedAt();

    /** The state once the text is moderated. */
    UnderReviewOrLater moderate(Instant at);

    /** The sub-resources of the legal moves. */
    List<CorrectionMove> moves();

    /** A state in which the text has been moderated; moderating it again changes nothing else. */
    sealed interface UnderReviewOrLater extends CorrectionState {

        /** When it was moderated for the first time. */
        Instant reviewStartedAt();

        @Override
        default UnderReviewOrLater moderate(Instant at) {
            return this;
        }
    }

    /** Nobody has looked at it. */
    record Received(Instant receivedAt) implements CorrectionState {
        @Override
        public UnderReview moderate(Instant at) {
            return new UnderReview(receivedAt, at);
        }

        @Override
        public List<CorrectionMove> moves() {
            return List.of(CorrectionMove.MODERATION);
        }
    }

    /** The secretariat looks into the matter. */
    record UnderReview(Instant receivedAt, Instant reviewStartedAt) implements UnderReviewOrLater {
        Accepted accept(Instant at, String reason) {
            return new Accepted(receivedAt, reviewStartedAt, new Outcome(at, reason));
        }

        Declined decline(Instant at, String reason) {
            return new Declined(receivedAt, reviewStartedAt, new Outcome(at, reason));
        }

        @Override
        public List<CorrectionMove> moves() {
            return List.of(CorrectionMove.MODERATION, CorrectionMove.DECISION);
        }
    }

    /** The record will be corrected. */
    record Accepted(Instant receivedAt, Instant reviewStartedAt, Outcome outcome) implements UnderReviewOrLater {
        /** @param changed path of what was changed */
        Applied apply(Instant at, String changed) {
            return new Applied(receivedAt, reviewStartedAt, outcome, at, changed);
        }

        @Override
        public List<CorrectionMove> moves() {
            return List.of(CorrectionMove.MODERATION, CorrectionMove.APPLICATION);
        }
    }

    /** The record stays as it is. */
    record Declined(Instant receivedAt, Instant reviewStartedAt, Outcome outcome) implements UnderReviewOrLater {
        @Override
        public List<CorrectionMove> moves() {
            return List.of(CorrectionMove.MODERATION);
        }
    }

    /** The record is corrected. */
    record Applied(Instant receivedAt, Instant reviewStartedAt, Outcome outcome, Instant appliedAt, String changed)
            implements UnderReviewOrLater {
        @Override
        public List<CorrectionMove> moves() {
            return List.of(CorrectionMove.MODERATION);
        }
    }

    /** A decision with its reason. */
    record Outcome(Instant decidedAt, String reason) {}
}
