package eu.integratingcities.gateway.feed;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * Records of several partitions in one order: of those that come next in their partition, the one that was sent first;
 * at the same millisecond by topic and partition.
 */
final class Merge {
    private final List<String> topics;
    private final Map<TopicPartition, ArrayDeque<ConsumerRecord<byte[], byte[]>>> waiting = new HashMap<>();

    /** {@code topics} in the order that decides. */
    Merge(List<String> topics) {
        this.topics = topics;
    }

    void add(ConsumerRecords<byte[], byte[]> records) {
        for (var partition : records.partitions()) {
            waiting.computeIfAbsent(partition, unused -> new ArrayDeque<>()).addAll(records.records(partition));
        }
    }

    boolean has(TopicPartition partition) {
        var records = waiting.get(partition);
        return records != null && !records.isEmpty();
    }

    /** Whether each of the partitions has a record waiting, so that the order is certain. */
    boolean hasAll(Collection<TopicPartition> partitions) {
        return partitions.stream().allMatch(this::has);
    }

    /** Takes the next record out; null if none is waiting. */
    @Nullable
    ConsumerRecord<byte[], byte[]> next() {
        ArrayDeque<ConsumerRecord<byte[], byte[]>> best = null;
        for (var records : waiting.values()) {
            if (!records.isEmpty() && (best == null || isBefore(records.getFirst(), best.getFirst()))) {
                best = records;
            }
        }
        return best == null ? null : best.removeFirst();
    }

    private boolean isBefore(ConsumerRecord<?, ?> one, ConsumerRecord<?, ?> other) {
        if (one.timestamp() != other.timestamp()) {
            return one.timestamp() < other.timestamp();
        }
        int topic = topics.indexOf(one.topic());
        int otherTopic = topics.indexOf(other.topic());
        return topic != otherTopic ? topic < otherTopic : one.partition() < other.partition();
    }
}
