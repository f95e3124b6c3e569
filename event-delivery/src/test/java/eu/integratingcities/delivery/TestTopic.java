package eu.integratingcities.delivery;

import eu.integratingcities.platform.RealPlatform;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** A topic, and what lies in it. */
record TestTopic(String name) {

    /** A name that no other test uses; the relay makes the topic. */
    static TestTopic fresh() {
        return new TestTopic("test-" + UUID.randomUUID());
    }

    static Map<String, Object> kafka() {
        return Map.of("bootstrap.servers", RealPlatform.settings().get("IC_KAFKA"));
    }

    OwnedTopic owned(int partitions) {
        return new OwnedTopic(name, partitions, Optional.empty());
    }

    boolean exists() throws Exception {
        try (var admin = Admin.create(kafka())) {
            return admin.listTopics().names().get().contains(name);
        }
    }

    void delete() throws Exception {
        try (var admin = Admin.create(kafka())) {
            admin.deleteTopics(List.of(name)).all().get();
        }
    }

    /** Everything up to now, partition by partition in order; nothing when the topic does not exist. */
    List<ConsumerRecord<String, byte[]>> records() throws Exception {
        if (!exists()) {
            return List.of();
        }
        try (var consumer = consumer()) {
            var partitions = consumer.partitionsFor(name).stream()
                    .map(info -> new TopicPartition(name, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var records = new ArrayList<ConsumerRecord<String, byte[]>>();
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.get(each))) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
            return records;
        }
    }

    /** The records of that key up to now, in order. */
    List<ConsumerRecord<String, byte[]>> recordsOf(UUID key) {
        try {
            return records().stream()
                    .filter(record -> key.toString().equals(record.key()))
                    .toList();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The sequences of each key, duplicates left out, in the order in which they first came. */
    Map<String, List<Long>> firstSequencesByKey() throws Exception {
        return records().stream()
                .collect(Collectors.groupingBy(
                        ConsumerRecord::key,
                        Collectors.mapping(
                                TestTopic::sequence,
                                Collectors.collectingAndThen(
                                        Collectors.toList(),
                                        all -> all.stream().distinct().toList()))));
    }

    static long sequence(ConsumerRecord<String, byte[]> record) {
        return Long.parseLong(header(record, "ce_sequence"));
    }

    static String header(ConsumerRecord<String, byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static KafkaConsumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        kafka().get("bootstrap.servers"),
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest",
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }
}
