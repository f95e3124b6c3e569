package eu.integratingcities.bench;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The peer: the same records from memory, with the client's defaults and {@code acks=all}, and no database. */
final class PlainProducer implements AutoCloseable {

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
        var keys = IntStream.range(0, 1000)
                .mapToObj(n -> new UUID(n, n).toString())
                .toList();
        Future<RecordMetadata> last = producer.send(record(keys, 0, data));
        for (int n = 1; n < events; n++) {
            last = producer.send(record(keys, n, data));
        }
        last.get();
        producer.flush();
    }

    private ProducerRecord<String, byte[]> record(List<String> keys, int n, String data) {
        var key = keys.get(n % keys.size());
        var record = new ProducerRecord<>(topic, key, data.getBytes(StandardCharsets.UTF_8));
        var headers = Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                UUID.randomUUID().toString(),
                "ce_type",
                "eu.integratingcities.city.changed.v1",
                "ce_source",
                "/bench",
                "ce_subject",
                "city-" + n % 1000,
                "ce_time",
                Instant.EPOCH.toString(),
                "ce_dataschema",
                "http://localhost:8080/asyncapi.yaml#/components/schemas/city.changed.v1",
                "ce_partitionkey",
                key,
                "ce_sequence",
                Integer.toString(n / 1000 + 1),
                "content-type",
                "application/json");
        headers.forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        record.headers()
                .add(
                        "traceparent",
                        "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01".getBytes(StandardCharsets.UTF_8));
        return record;
    }

    @Override
    public void close() {
        producer.close();
    }
}
