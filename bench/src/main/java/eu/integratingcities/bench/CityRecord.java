package eu.integratingcities.bench;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/** A change of a city as the relay puts it into Kafka, without a database. */
final class CityRecord {

    private CityRecord() {}

    /** @param sequence among the changes of this city, from 1 on */
    static ProducerRecord<String, byte[]> of(String topic, UUID id, int city, int sequence, String data) {
        var key = new UUID(city, city).toString();
        var record = new ProducerRecord<>(topic, key, bytes(data));
        header(record, "ce_specversion", "1.0");
        header(record, "ce_id", id.toString());
        header(record, "ce_type", "eu.integratingcities.city.changed.v1");
        header(record, "ce_source", "/bench");
        header(record, "ce_subject", "city-" + city);
        header(record, "ce_time", Instant.EPOCH.toString());
        header(record, "ce_dataschema", "http://localhost:8080/asyncapi.yaml#/components/schemas/city.changed.v1");
        header(record, "ce_partitionkey", key);
        header(record, "ce_sequence", Integer.toString(sequence));
        header(record, "content-type", "application/json");
        header(record, "traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
        return record;
    }

    private static void header(ProducerRecord<String, byte[]> record, String name, String value) {
        record.headers().add(name, bytes(value));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
