package eu.integratingcities.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.integratingcities.platform.RealPlatform;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** OP-15: one trace leads from the change through Kafka to the reaction and to what that tells. */
@QuarkusTest
@WithTestResource(RealPlatform.class)
class EventTraceTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    private final TestTopic topic = new TestTopic(TestSender.TOPIC);
    private final UUID cause = UUID.randomUUID();
    private final UUID consequence = UUID.randomUUID();

    @Inject
    CityReaction reaction;

    @Test
    void isThatOfTheRecordInLogsAndInTheEventsOfAReaction() throws Exception {
        reaction.tellOnce("traced " + cause, consequence);
        var record = TestSender.withHeaders(
                TestSender.record(UUID.randomUUID(), 1, Cities.changed(cause, "traced " + cause), false),
                Map.of("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01"));

        try (var sender = new TestSender()) {
            sender.send(record);
        }

        await().atMost(Duration.ofSeconds(60))
                .until(() -> !topic.recordsOf(consequence).isEmpty());
        assertThat(TestTopic.header(topic.recordsOf(consequence).getFirst(), "traceparent"))
                .startsWith("00-" + TRACE + "-");
        assertThat(reaction.loggedTrace("traced " + cause)).isEqualTo(TRACE);
    }
}
