package eu.integratingcities.gateway.cache;

import eu.integratingcities.gateway.exchange.Touches;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The end of the topics, from the moment on at which the first look at Kafka succeeds. Proof that nothing is missing is
 * asked for now and then: Kafka says where its logs end, and all up to there has been read. A log that ends before what
 * was read from it is another log, and everything is evicted. A topic that is not there has told nothing yet.
 */
final class EventTail {
    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final Consumer<byte[], byte[]> consumer;
    private final SharedCache cache;
    private final List<String> topics;
    private @Nullable Map<TopicPartition, Long> ends;
    private long asked;
    private boolean begun;

    EventTail(Consumer<byte[], byte[]> consumer, SharedCache cache, List<String> topics) {
        this.consumer = consumer;
        this.cache = cache;
        this.topics = topics;
    }

    void follow(BooleanSupplier enough) {
        asked = System.nanoTime() - cache.config().proof().toNanos();
        while (!enough.getAsBoolean()) {
            if (System.nanoTime() - asked >= cache.config().proof().toNanos()) {
                ask();
            }
            read();
            prove();
        }
    }

    private void ask() {
        long now = System.nanoTime();
        try {
            assign();
            var found = consumer.endOffsets(consumer.assignment(), LOOK);
            asked = now;
            begin(found);
            ends = found;
        } catch (TimeoutException e) {
            // No proof, and after a while no trust; the next look may succeed.
            ends = null;
            asked = now;
        }
    }

    /** A topic that appears later is read from its beginning: its first events may have been missed. */
    private void assign() {
        var present = new HashSet<TopicPartition>();
        consumer.listTopics(LOOK).forEach((topic, partitions) -> {
            if (topics.contains(topic)) {
                present.addAll(partitions(partitions));
            }
        });
        var added = new HashSet<>(present);
        added.removeAll(consumer.assignment());
        boolean isOther = !present.containsAll(consumer.assignment());
        if (added.isEmpty() && !isOther) {
            return;
        }
        consumer.assign(present);
        if (begun) {
            consumer.seekToBeginning(added);
        }
        if (isOther) {
            cache.shelves().evictEverything();
        }
    }

    private static Set<TopicPartition> partitions(Collection<PartitionInfo> infos) {
        var partitions = new HashSet<TopicPartition>();
        infos.forEach(info -> partitions.add(new TopicPartition(info.topic(), info.partition())));
        return partitions;
    }

    private void begin(Map<TopicPartition, Long> found) {
        if (!begun) {
            found.forEach(consumer::seek);
            // What is being fetched now may be older than the end of the log.
            cache.shelves().evictEverything();
            begun = true;
        }
        found.forEach((partition, end) -> {
            if (consumer.position(partition, LOOK) > end) {
                startOver(Set.of(partition));
            }
        });
    }

    private void read() {
        if (consumer.assignment().isEmpty()) {
            pause();
            return;
        }
        try {
            for (var event : consumer.poll(POLL)) {
                evict(event);
            }
        } catch (OffsetOutOfRangeException e) {
            startOver(e.partitions());
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(POLL.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void evict(ConsumerRecord<byte[], byte[]> event) {
        if (event.value() == null) {
            return;
        }
        Touches.of(event.value()).ifPresentOrElse(cache.shelves()::evict, cache.shelves()::evictEverything);
        cache.meters().lag(System.currentTimeMillis() - event.timestamp());
    }

    /** These logs are not those that were read. */
    private void startOver(Collection<TopicPartition> partitions) {
        consumer.seekToEnd(partitions);
        var positions = new HashMap<TopicPartition, Long>();
        partitions.forEach(partition -> positions.put(partition, consumer.position(partition, LOOK)));
        positions.forEach(consumer::seek);
        cache.shelves().evictEverything();
    }

    private void prove() {
        if (begun
                && ends != null
                && ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey(), LOOK) >= end.getValue())) {
            cache.trust().prove(asked);
            ends = null;
        }
    }
}
