package eu.integratingcities.monitoring.cycle;

import eu.integratingcities.events.PartialDate;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a cycle stands. Each state offers only its legal moves, so that an illegal one does not compile. */
public sealed interface CycleState {

    /** What the sub-resources of the legal moves are called, in the order in which a caller would try them. */
    List<CycleMove> moves();

    /** Announced; dates and template may still change. */
    record Planned() implements CycleState {
        Open open(Instant at) {
            return new Open(at);
        }

        @Override
        public List<CycleMove> moves() {
            return List.of(CycleMove.OPENING);
        }
    }

    /** Cities report; the questionnaire is frozen. */
    record Open(Instant openedAt) implements CycleState {
        Closed close(Instant at) {
            return new Closed(openedAt, at);
        }

        @Override
        public List<CycleMove> moves() {
            return List.of(CycleMove.CLOSING);
        }
    }

    /** No new reports; review goes on. */
    record Closed(Instant openedAt, Instant closedAt) implements CycleState {
        Published publish(PartialDate on) {
            return new Published(openedAt, closedAt, on);
        }

        @Override
        public List<CycleMove> moves() {
            return List.of(CycleMove.PUBLICATION);
        }
    }

    /**
     * The synthesis report is out.
     *
     * @param openedAt null for history, which nobody opened here
     * @param closedAt null for history, as above
     * @param on the day of publication, as precisely as it is known
     */
    record Published(@Nullable Instant openedAt, @Nullable Instant closedAt, PartialDate on) implements CycleState {
        @Override
        public List<CycleMove> moves() {
            return List.of();
        }
    }
}
