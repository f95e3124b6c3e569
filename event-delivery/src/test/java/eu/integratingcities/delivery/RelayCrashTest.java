package eu.integratingcities.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** OP-03: the relay may crash anywhere. The crashes are of real processes. */
class RelayCrashTest {

    private final TestTopic topic = TestTopic.fresh();

    @Test
    void crashingBetweenSendingAndRemovingRepeatsEventsAndLosesOrReordersNone() throws Exception {
        var outbox = TestOutbox.create();
        var utrecht = UUID.randomUUID();
        var ghent = UUID.randomUUID();
        for (int i = 0; i < 10; i++) {
            outbox.append(utrecht, 25);
            outbox.append(ghent, 15);
        }

        assertThat(CrashingRelay.run(outbox.database(), topic.name(), 50)).isEqualTo(9);
        assertThat(CrashingRelay.run(outbox.database(), topic.name(), 130)).isEqualTo(9);
        assertThat(outbox.size()).as("not all was sent").isPositive();
        outbox.sendAllTo(topic);

        var first = topic.firstSequencesByKey();
        assertThat(first.get(utrecht.toString())).containsExactlyElementsOf(oneTo(250));
        assertThat(first.get(ghent.toString())).containsExactlyElementsOf(oneTo(150));
        assertThat(topic.records()).as("some came twice").hasSizeGreaterThan(400);
        assertThat(idsOf(topic)).hasSize(400);
    }

    private static Set<String> idsOf(TestTopic topic) throws Exception {
        return topic.records().stream()
                .map(record -> TestTopic.header(record, "ce_id"))
                .collect(Collectors.toSet());
    }

    private static List<Long> oneTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }
}
