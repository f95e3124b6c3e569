package eu.integratingcities.delivery;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads a topic from its first record to the one that was the last when it was opened, outside of every consumer group. */
final class TopicReader implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(500);

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<TopicPartition> partitions;
    private final Map<TopicPartition, Long> ends;

    TopicReader(Map<String, Object> kafka, String topic) {
        var settings = new HashMap<>(kafka);
        settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
        settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        consumer = new KafkaConsumer<>(settings);
        partitions = consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
        consumer.assign(partitions);
        ends = Map.copyOf(consumer.endOffsets(partitions));
    }

    /** How many records there are, gaps counted too. */
    long size() {
        var beginnings = consumer.beginningOffsets(partitions);
        return ends.entrySet().stream()
                .mapToLong(end -> end.getValue() - beginnings.getOrDefault(end.getKey(), 0L))
                .sum();
    }

    /** Reads all of it, in the order of each partition; may be called again. */
    void read(Consumer<ConsumerRecord<String, byte[]>> taker) {
        consumer.seekToBeginning(partitions);
        while (!isAtTheEnd()) {
            requireSameLog();
            for (var record : consumer.poll(POLL)) {
                if (record.offset() < end(record)) {
                    taker.accept(record);
                }
            }
        }
    }

    /** A topic that was made anew meanwhile would never come to the end that was measured. */
    private void requireSameLog() {
        consumer.endOffsets(partitions).forEach((partition, end) -> {
            if (end < ends.getOrDefault(partition, 0L)) {
                throw new IllegalStateException("The log of " + partition + " is another one now");
            }
        });
    }

    private boolean isAtTheEnd() {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    private long end(ConsumerRecord<?, ?> record) {
        return ends.getOrDefault(new TopicPartition(record.topic(), record.partition()), 0L);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
