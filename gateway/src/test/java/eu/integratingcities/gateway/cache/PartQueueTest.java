package eu.integratingcities.gateway.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartQueueTest {
    private final List<Integer> asked = new ArrayList<>();

    @Test
    void asksForTheNextWhenOneIsThere() {
        var queue = new PartQueue(10, 2);
        for (int i = 1; i <= 4; i++) {
            int part = i;
            queue.add(() -> asked.add(part));
        }
        assertThat(asked).containsExactly(1, 2);

        queue.done();

        assertThat(asked).containsExactly(1, 2, 3);
    }

    @Test
    void asksForAllThatAreThereAtOnceHoweverMany() {
        var queue = new PartQueue(100_000, 1);
        // The first is under way while all others are added.
        queue.add(() -> asked.add(0));
        for (int i = 1; i < 100_000; i++) {
            int part = i;
            queue.add(() -> {
                asked.add(part);
                queue.done();
            });
        }
        assertThat(asked).hasSize(1);

        queue.done();

        assertThat(asked).hasSize(100_000);
    }

    @Test
    void takesNoMoreThanItMay() {
        var queue = new PartQueue(2, 1);

        assertThat(queue.add(() -> asked.add(1))).isTrue();
        assertThat(queue.add(() -> asked.add(2))).isTrue();
        assertThat(queue.add(() -> asked.add(3))).isFalse();

        queue.done();
        queue.done();
        assertThat(asked).containsExactly(1, 2);
        assertThat(queue.add(() -> asked.add(3))).isFalse();
    }

    @Test
    void asksForNothingThatIsNotWantedAnyMore() {
        var queue = new PartQueue(10, 1);
        queue.add(() -> asked.add(1));
        queue.add(() -> asked.add(2));

        queue.clear();
        queue.done();

        assertThat(asked).containsExactly(1);
    }
}
