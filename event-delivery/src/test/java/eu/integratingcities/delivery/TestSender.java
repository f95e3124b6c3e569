package eu.integratingcities.delivery;

import eu.integratingcities.events.EventJson;
import eu.integratingcities.events.EventType;
import eu.integratingcities.events.PublicEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Puts records into a topic past the outbox: twice, out of order, or broken. */
final class TestSender implements AutoCloseable {

    static final String TOPIC = "signatories.v1";

    private final KafkaProducer<String, byte[]> producer =
            new KafkaProducer<>(TestTopic.kafka(), new StringSerializer(), new ByteArraySerializer());

    /** A record as the relay would send it. */
    static ProducerRecord<String, byte[]> record(UUID id, long sequence, PublicEvent event, boolean imported) {
        var outgoing = new OutgoingEvent(
                id,
                EventType.of(event).type(),
                event.aggregateId(),
                event.subject(),
                event.city(),
                Instant.parse("2024-11-21T10:00:00Z"),
                imported,
                null,
                new String(EventJson.write(event), StandardCharsets.UTF_8));
        return new OutgoingRecords(TOPIC, "/test", "http://localhost:8080").of(new OutboxRow(1, sequence, outgoing));
    }

    static ProducerRecord<String, byte[]> withValue(ProducerRecord<String, byte[]> record, String value) {
        return new ProducerRecord<>(
                record.topic(), null, record.key(), value.getBytes(StandardCharsets.UTF_8), record.headers());
    }

    static ProducerRecord<String, byte[]> withHeaders(ProducerRecord<String, byte[]> record, Map<String, String> more) {
        more.forEach((name, value) -> record.headers().remove(name).add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    RecordMetadata send(ProducerRecord<String, byte[]> record) throws Exception {
        return producer.send(record).get();
    }

    @Override
    public void close() {
        producer.close();
    }
}
