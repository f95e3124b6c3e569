package eu.integratingcities.signatory.proposal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Where a proposal stands. Each state offers only its legal moves. */
sealed interface ProposalState {

    /** The sub-resources of the legal moves. */
    List<String> moves();

    /** It waits for the secretariat. */
    record Open() implements ProposalState {

        /** @param statusChange the line of the status history that the decision has become */
        Accepted accept(Decision decision, UUID statusChange) {
            return new Accepted(decision, statusChange);
        }

        Declined decline(Decision decision) {
            return new Declined(decision);
        }

        Lapsed lapse(Lapse lapse) {
            return new Lapsed(lapse);
        }

        @Override
        public List<String> moves() {
            return List.of("decision");
        }
    }

    /** The status was changed by a decision. */
    record Accepted(Decision decision, UUID statusChange) implements ProposalState {
        @Override
        public List<String> moves() {
            return List.of();
        }
    }

    /** A decision left the status as it was. */
    record Declined(Decision decision) implements ProposalState {
        @Override
        public List<String> moves() {
            return List.of();
        }
    }

    /** Its ground was gone before anybody decided. */
    record Lapsed(Lapse lapse) implements ProposalState {
        @Override
        public List<String> moves() {
            return List.of();
        }
    }

    /**
     * Why the ground is gone.
     *
     * @param reason code of monitoring, such as {@code report-received}; may grow
     */
    record Lapse(String reason, Instant at) {}
}
