package eu.integratingcities.bench;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The peer: the same records from memory, with the client's defaults and {@code acks=all}, and no database. */
final class PlainProducer implements AutoCloseable {

    private static final int CITIES = 1000;

    private final KafkaProducer<String, byte[]> producer;
    private final String topic;

    PlainProducer(Map<String, Object> kafka, String topic) {
        var settings = new HashMap<>(kafka);
        settings.put("acks", "all");
        this.producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
        this.topic = topic;
    }

    /** Returns when the last record is acknowledged. */
    void send(int events, String data) throws InterruptedException, ExecutionException {
        Future<RecordMetadata> last = producer.send(record(0, data));
        for (int n = 1; n < events; n++) {
            last = producer.send(record(n, data));
        }
        last.get();
        producer.flush();
    }

    private ProducerRecord<String, byte[]> record(int n, String data) {
        return CityRecord.of(topic, UUID.randomUUID(), n % CITIES, n / CITIES + 1, data);
    }

    @Override
    public void close() {
        producer.close();
    }
}
