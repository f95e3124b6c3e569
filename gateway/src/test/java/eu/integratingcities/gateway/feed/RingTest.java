package eu.integratingcities.gateway.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.buffer.Buffer;
import java.util.List;
import org.junit.jupiter.api.Test;

class RingTest {
    private static final int WEIGHT = step(500, 1_000).weight();

    private static Position place(long offset) {
        return new Position(new long[] {1, 2}, new long[][] {{offset}, {5}});
    }

    private static Step step(long offset, int bytes) {
        return Step.of(
                place(offset),
                new Change(
                        "id" + offset,
                        "a.b",
                        "s",
                        List.of(),
                        null,
                        "2026-01-01T00:00:00Z",
                        Buffer.buffer(new byte[bytes])));
    }

    @Test
    void findsEveryPlaceBetweenItsSteps() {
        var ring = new Ring(place(0), 10, 1_000_000);
        for (int i = 1; i <= 4; i++) {
            ring.add(step(i, 10));
        }

        assertThat(List.of(ring.find(place(0)), ring.find(place(2)), ring.find(place(4))))
                .containsExactly(0L, 2L, 4L);
        assertThat(ring.find(place(5))).isNegative();
        assertThat(ring.find(new Position(new long[] {1, 2}, new long[][] {{1}, {6}})))
                .isNegative();
        assertThat(ring.find(new Position(new long[] {9, 2}, new long[][] {{2}, {5}})))
                .isNegative();
    }

    @Test
    void findsThePlaceAfterAPartitionWasAdded() {
        var ring = new Ring(place(0), 10, 1_000_000);
        ring.add(step(1, 10));
        var wider = new Position(new long[] {1, 2}, new long[][] {{1}, {5, 0}});
        ring.add(Step.of(wider, null));

        assertThat(ring.find(place(1))).isEqualTo(1);
        assertThat(ring.find(wider)).isEqualTo(2);
    }

    @Test
    void dropsTheOldestForSpaceAndLetsSlowReadersKnow() {
        var ring = new Ring(place(0), 3, 1_000_000);
        for (int i = 1; i <= 5; i++) {
            ring.add(step(i, 10));
        }

        assertThat(ring.from(1, 10)).isNull();
        assertThat(ring.from(2, 10)).extracting(step -> step.after()).containsExactly(place(3), place(4), place(5));
        assertThat(ring.from(4, 10)).hasSize(1);
        assertThat(ring.from(5, 10)).isEmpty();
        assertThat(ring.find(place(1))).isNegative();
        assertThat(ring.find(place(2))).isEqualTo(2);
    }

    @Test
    void keepsNoMoreBytesThanItMay() {
        var ring = new Ring(place(0), 1_000, 10L * WEIGHT);
        for (int i = 1; i <= 500; i++) {
            ring.add(step(i, 1_000));
            assertThat(ring.weight()).isLessThanOrEqualTo(10L * WEIGHT);
        }

        assertThat(ring.from(490, 100)).hasSize(10);
        assertThat(ring.from(489, 100)).isNull();
        assertThat(ring.head()).isEqualTo(place(500));
    }

    @Test
    void takesOneThatIsTooLargeAlone() {
        var ring = new Ring(place(0), 10, 1_000);
        ring.add(step(1, 10));
        ring.add(step(2, 5_000));

        assertThat(ring.from(1, 10)).hasSize(1);
        assertThat(ring.from(0, 10)).isNull();
    }
}
