package eu.integratingcities.http.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LanesTest {
    private final Queue<String> done = new ConcurrentLinkedQueue<>();

    @Test
    void appliesTwoBatchesSideBySide() {
        var both = new CountDownLatch(2);
        try (var lanes = new Lanes(2)) {
            lanes.submit(batch("a"), () -> meet(both));
            lanes.submit(batch("b"), () -> meet(both));

            lanes.awaitAll();
        }
        assertThat(both.getCount()).isZero();
    }

    @Test
    void appliesBatchesWithTheSameKeyInTheirOrder() {
        try (var lanes = new Lanes(2)) {
            lanes.submit(batch("a", "b"), () -> finish("first"));
            lanes.submit(batch("b", "c"), () -> finish("second"));
            lanes.submit(batch("c"), () -> finish("third"));

            lanes.awaitAll();
        }
        assertThat(done).containsExactly("first", "second", "third");
    }

    @Test
    void waitsForTheBatchThatHasAKey() {
        try (var lanes = new Lanes(1)) {
            lanes.submit(batch("a"), () -> finish("a"));

            lanes.await(Set.of("a"));

            assertThat(done).containsExactly("a");
        }
    }

    @Test
    void passesOnWhatABatchFailedWith() {
        try (var lanes = new Lanes(1)) {
            lanes.submit(batch("a"), () -> {
                throw new IllegalArgumentException("no");
            });

            assertThatThrownBy(lanes::awaitAll)
                    .isInstanceOf(LaneFailedException.class)
                    .hasRootCauseMessage("no");
        }
    }

    @Test
    void endsWhatRunsWhenTheServiceStops() {
        try (var lanes = new Lanes(1)) {
            lanes.submit(batch("a"), () -> meet(new CountDownLatch(2)));
            Thread.currentThread().interrupt();

            assertThatThrownBy(lanes::awaitAll).isInstanceOf(IllegalStateException.class);
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private void finish(String name) {
        done.add(name);
    }

    private static void meet(CountDownLatch all) {
        all.countDown();
        try {
            all.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<BoundRow<String>> batch(String... keys) {
        return Stream.of(keys).map(key -> BoundRow.whole(1, key, key)).toList();
    }
}
