package eu.integratingcities.delivery;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Sends to Kafka in order. Closing it drops what is not on its way yet, because whoever closes it early has lost the
 * right to send.
 */
final class EventSender implements AutoCloseable {

    private static final int MILLISECONDS_FOR_METADATA = 3_000;
    private static final int BATCH_BYTES = 128 * 1024;

    private final Producer<String, byte[]> producer;
    private final OutgoingRecords records;

    EventSender(Map<String, Object> kafka, OutgoingRecords records) {
        this.producer = new KafkaProducer<>(settings(kafka));
        this.records = records;
    }

    /** Hands the rows to the producer in their order; the answer tells when all of them are acknowledged. */
    @SuppressWarnings("FutureReturnValueIgnored") // the callback is told the same
    Acknowledgements send(List<OutboxRow> rows) {
        var acknowledgements = new Acknowledgements(rows.size());
        for (var row : rows) {
            producer.send(records.of(row), acknowledgements);
            // After a failure a later event of the same aggregate must not overtake the failed one.
            acknowledgements.throwIfFailed();
        }
        return acknowledgements;
    }

    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }

    private static Map<String, Object> settings(Map<String, Object> kafka) {
        var settings = new HashMap<>(kafka);
        settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        // A record that expired would be overtaken by the ones behind it; waiting keeps the order.
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
        // With several, a topic that the broker does not know yet refuses the first and keeps the others waiting for
        // it: seen
        // to go on for ever as OUT_OF_ORDER_SEQUENCE_NUMBER.
        settings.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, MILLISECONDS_FOR_METADATA);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, BATCH_BYTES);
        return settings;
    }
}
