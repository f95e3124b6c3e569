package eu.integratingcities.e2e.journey;

import eu.integratingcities.e2e.SystemUnderTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What the topics hold of one trace. */
record TracedRecords(SystemUnderTest system, String traceId) {

    /** The types of the topic's events that name the trace, in their order. */
    List<String> typesOn(String topic) {
        var partition = new TopicPartition(topic, 0);
        var types = new ArrayList<String>();
        Map<String, Object> settings = Map.of("bootstrap.servers", system.kafka());
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            var end = consumer.endOffsets(List.of(partition)).get(partition);
            while (consumer.position(partition) < end) {
                for (var record : consumer.poll(Duration.ofSeconds(1))) {
                    if (header(record, "traceparent").startsWith("00-" + traceId + "-")) {
                        types.add(header(record, "ce_type"));
                    }
                }
            }
        }
        return types;
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
