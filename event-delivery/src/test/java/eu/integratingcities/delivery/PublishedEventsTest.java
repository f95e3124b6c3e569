package eu.integratingcities.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import eu.integratingcities.events.AsyncApi;
import eu.integratingcities.events.EventJson;
import eu.integratingcities.events.EventType;
import eu.integratingcities.events.GoldenEvents;
import eu.integratingcities.events.GoldenEvents.GoldenEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** OP-08: records captured from Kafka are as the AsyncAPI document says. */
class PublishedEventsTest {

    private static final String TRACE_PARENT = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    private final TestTopic topic = TestTopic.fresh();

    @Test
    void everyTypeIsPublishedAsDocumented() throws Exception {
        var outbox = TestOutbox.create();
        var events =
                GoldenEvents.all().stream().map(PublishedEventsTest::outgoing).toList();
        try (var connection = outbox.connect()) {
            for (var event : events) {
                OutboxTable.insert(connection, event);
            }
        }

        outbox.sendAllTo(topic);

        var records = topic.records();
        assertThat(records).allSatisfy(record -> assertThat(problems(record)).isEmpty());
        assertThat(records.stream().map(record -> TestTopic.header(record, "ce_id")))
                .hasSameElementsAs(
                        events.stream().map(event -> event.id().toString()).toList());
    }

    private static OutgoingEvent outgoing(GoldenEvent golden) {
        var event = EventJson.read(golden.type(), golden.bytes()).orElseThrow();
        return new OutgoingEvent(
                UUID.randomUUID(),
                golden.type(),
                event.aggregateId(),
                event.subject(),
                event.city(),
                Instant.parse("2024-11-21T10:00:00Z"),
                golden.name().hashCode() % 2 == 0,
                TRACE_PARENT,
                new String(EventJson.write(event), StandardCharsets.UTF_8));
    }

    private static List<String> problems(ConsumerRecord<String, byte[]> record) {
        Map<String, String> headers = new HashMap<>();
        record.headers().forEach(each -> headers.put(each.key(), TestTopic.header(record, each.key())));
        assertThat(record.key()).isEqualTo(headers.get("ce_partitionkey"));
        var type = EventType.named(headers.get("ce_type")).orElseThrow();
        return AsyncApi.published().problems(type.topic().address(), headers, record.value());
    }
}
