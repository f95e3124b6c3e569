package eu.integratingcities.monitoring.report;

import java.time.Instant;
import java.util.List;

/**
 * Where a city's report stands. Each state offers only its legal moves. The instant at which a report was first handed
 * in stays with it through review and return, because timeliness is judged by it.
 */
sealed interface ReportState {

    /** The sub-resources of the legal moves. */
    List<ReportMove> moves();

    /** Whether the city may change answers. */
    default boolean editable() {
        return false;
    }

    /** The city writes; nobody else but the secretariat sees it. */
    record Draft() implements ReportState {
        Submitted submit(Instant at) {
            return new Submitted(at);
        }

        @Override
        public boolean editable() {
            return true;
        }

        @Override
        public List<ReportMove> moves() {
            return List.of(ReportMove.SUBMISSION);
        }
    }

    /** Handed in, not yet with a reviewer. */
    record Submitted(Instant submittedAt) implements ReportState {
        InReview assignTo(ReviewerId reviewer) {
            return new InReview(submittedAt, reviewer);
        }

        @Override
        public List<ReportMove> moves() {
            return List.of(ReportMove.REVIEW);
        }
    }

    /** With a reviewer, who may pass it on to another. */
    record InReview(Instant submittedAt, ReviewerId reviewer) implements ReportState {
        InReview assignTo(ReviewerId another) {
            return new InReview(submittedAt, another);
        }

        Returned giveBack(Instant at) {
            return new Returned(submittedAt, reviewer, at);
        }

        Published publish(Instant at) {
            return new Published(submittedAt, reviewer, at);
        }

        @Override
        public List<ReportMove> moves() {
            return List.of(ReportMove.RETURN, ReportMove.REVIEW, ReportMove.PUBLICATION);
        }
    }

    /** Back at the city with findings; handing it in again leads to the same reviewer. */
    record Returned(Instant submittedAt, ReviewerId reviewer, Instant returnedAt) implements ReportState {
        InReview submitAgain() {
            return new InReview(submittedAt, reviewer);
        }

        @Override
        public boolean editable() {
            return true;
        }

        @Override
        public List<ReportMove> moves() {
            return List.of(ReportMove.SUBMISSION);
        }
    }

    /** Out, as far as the city chose. */
    record Published(Instant submittedAt, ReviewerId reviewer, Instant publishedAt) implements ReportState {
        @Override
        public List<ReportMove> moves() {
            return List.of();
        }
    }
}
