package eu.integratingcities.e2e.fault;

import eu.integratingcities.e2e.SystemUnderTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What the topics hold, read from their beginning. */
record SentEvents(SystemUnderTest system) {
    static final List<String> TOPICS = List.of("signatories.v1", "monitoring.v1", "conferences.v1");

    /** How many records each topic has. */
    Map<TopicPartition, Long> counts() {
        try (var consumer = consumer()) {
            return consumer.endOffsets(TOPICS.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList());
        }
    }

    /** The sequences of each aggregate in the order in which they first appear in the topic. */
    Map<String, Set<Long>> sequences(String topic) {
        var sequences = new HashMap<String, Set<Long>>();
        read(topic, record -> sequences
                .computeIfAbsent(record.key(), key -> new LinkedHashSet<>())
                .add(sequence(record)));
        return sequences;
    }

    /** How many records of the topic have the text in their data. */
    int mentions(String topic, String text) {
        var mentions = new AtomicInteger();
        read(topic, record -> {
            if (new String(record.value(), StandardCharsets.UTF_8).contains(text)) {
                mentions.incrementAndGet();
            }
        });
        return mentions.get();
    }

    private void read(String topic, Consumer<ConsumerRecord<String, byte[]>> reader) {
        var partition = new TopicPartition(topic, 0);
        try (var consumer = consumer()) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            var end = consumer.endOffsets(List.of(partition)).get(partition);
            while (consumer.position(partition) < end) {
                consumer.poll(Duration.ofSeconds(1)).forEach(reader);
            }
        }
    }

    private static long sequence(ConsumerRecord<String, byte[]> record) {
        return Long.parseLong(
                new String(record.headers().lastHeader("ce_sequence").value(), StandardCharsets.UTF_8));
    }

    private KafkaConsumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of("bootstrap.servers", system.kafka()), new StringDeserializer(), new ByteArrayDeserializer());
    }
}
