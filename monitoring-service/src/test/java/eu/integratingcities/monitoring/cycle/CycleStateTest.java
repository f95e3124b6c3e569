package eu.integratingcities.monitoring.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import eu.integratingcities.events.PartialDate;
import eu.integratingcities.events.Precision;
import eu.integratingcities.monitoring.cycle.CycleState.Closed;
import eu.integratingcities.monitoring.cycle.CycleState.Open;
import eu.integratingcities.monitoring.cycle.CycleState.Planned;
import eu.integratingcities.monitoring.cycle.CycleState.Published;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CycleStateTest {

    private static final Instant OPENED = Instant.parse("2026-03-01T09:00:00Z");
    private static final Instant CLOSED = Instant.parse("2026-10-01T09:00:00Z");
    private static final PartialDate NOVEMBER = new PartialDate("2026-11", Precision.MONTH, null, null);

    @Test
    void goesFromPlanToPublication() {
        assertThat(new Planned().open(OPENED).close(CLOSED).publish(NOVEMBER))
                .isEqualTo(new Published(OPENED, CLOSED, NOVEMBER));
    }

    @Test
    void offersOneMoveAtATime() {
        assertThat(new Planned().moves()).containsExactly(CycleMove.OPENING);
        assertThat(new Open(OPENED).moves()).containsExactly(CycleMove.CLOSING);
        assertThat(new Closed(OPENED, CLOSED).moves()).containsExactly(CycleMove.PUBLICATION);
        assertThat(new Published(null, null, NOVEMBER).moves()).isEmpty();
    }
}
