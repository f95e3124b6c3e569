package eu.integratingcities.gateway.feed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** Walks along the whole log, in the order of each partition, for somebody who keeps the place. Blocks; for one thread. */
public final class Follower implements AutoCloseable {
    private static final long CHECK_NANOS = 1_000_000_000L;
    private static final long PAUSE_MILLIS = 500;

    /** Who follows writes something down for each change, in one transaction for all of them. */
    private static final int MOST_AT_ONCE = 25;

    private final KafkaLog log;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Position logs;
    private final Position before;
    private Position place;
    private long checked = System.nanoTime();

    /**
     * What came next.
     *
     * @param changes without what is not for readers
     * @param place behind all that was read, as text
     */
    public record Batch(List<Change> changes, String place) {}

    private Follower(
            KafkaLog log, KafkaConsumer<byte[], byte[]> consumer, Position logs, Position before, Position place) {
        this.log = log;
        this.consumer = consumer;
        this.logs = logs;
        this.before = before;
        this.place = place;
    }

    static Follower open(KafkaLog log, @Nullable String from) {
        KafkaConsumer<byte[], byte[]> consumer = null;
        try {
            var logs = log.logs();
            consumer = log.consumer(MOST_AT_ONCE);
            var partitions = partitions(log, logs);
            consumer.assign(partitions);
            var end = end(log, logs, consumer);
            var before = from == null ? end : read(log, from);
            var place = from == null ? end : place(log, end, before);
            for (var partition : partitions) {
                int topic = log.topics().indexOf(partition.topic());
                consumer.seek(partition, place.at(topic, partition.partition()));
            }
            return new Follower(log, consumer, logs, before, place);
        } catch (RuntimeException e) {
            if (consumer != null) {
                consumer.close();
            }
            log.close();
            throw e instanceof KafkaException ? away(e) : e;
        }
    }

    private static Position end(KafkaLog log, Position logs, KafkaConsumer<byte[], byte[]> consumer) {
        var ends = consumer.endOffsets(partitions(log, logs));
        return logs.map((topic, partition, offset) ->
                ends.getOrDefault(new TopicPartition(log.topics().get(topic), partition), offset));
    }

    /** What is new is read from its beginning: a topic, a partition, or all of a log that was made anew or was cut. */
    private static Position place(KafkaLog log, Position end, Position asked) {
        return log.beginnings(end).map((topic, partition, earliest) -> {
            long offset = asked.at(topic, partition);
            boolean known = asked.log(topic) == end.log(topic) && offset <= end.at(topic, partition);
            return known ? Math.max(earliest, offset) : earliest;
        });
    }

    private static Position read(KafkaLog log, String from) {
        return Cursor.read(from, log.topics().size())
                .orElseThrow(() -> new IllegalArgumentException("Not a place in the log: " + from));
    }

    private static Set<TopicPartition> partitions(KafkaLog log, Position logs) {
        var partitions = new HashSet<TopicPartition>();
        logs.map((topic, partition, offset) -> {
            partitions.add(new TopicPartition(log.topics().get(topic), partition));
            return offset;
        });
        return partitions;
    }

    /** Where it is, as text; in topics that are missing for the moment, where it was before. */
    public String place() {
        return Cursor.write(place.orOf(before));
    }

    /**
     * What comes next, or nothing after so long.
     *
     * @throws LogAwayException when Kafka does not answer
     * @throws LogGoneException when the log is not what it was when this follower was opened
     */
    public Batch next(Duration patience) throws InterruptedException {
        try {
            var records = poll(patience);
            if (!records.isEmpty() || System.nanoTime() - checked > CHECK_NANOS) {
                // Before anything is told: the records may come from a topic that was made anew.
                if (!log.logs().hasShapeOf(logs)) {
                    throw new LogGoneException("The log has other topics or partitions than before.");
                }
                checked = System.nanoTime();
            }
            var changes = changes(records);
            place = place.map((topic, partition, offset) ->
                    consumer.position(new TopicPartition(log.topics().get(topic), partition)));
            return new Batch(changes, place());
        } catch (OffsetOutOfRangeException e) {
            throw new LogGoneException("The log does not reach as far as it did: " + e.getMessage());
        } catch (KafkaException e) {
            throw away(e);
        }
    }

    private ConsumerRecords<byte[], byte[]> poll(Duration patience) throws InterruptedException {
        if (consumer.assignment().isEmpty()) {
            Thread.sleep(PAUSE_MILLIS);
            return ConsumerRecords.empty();
        }
        return consumer.poll(patience);
    }

    private List<Change> changes(ConsumerRecords<byte[], byte[]> records) {
        var merge = new Merge(log.topics());
        merge.add(records);
        var changes = new ArrayList<Change>();
        for (var record = merge.next(); record != null; record = merge.next()) {
            var change = ChangeReader.read(record);
            if (change != null) {
                changes.add(change);
            }
        }
        return changes;
    }

    private static LogAwayException away(RuntimeException cause) {
        return new LogAwayException("The log of changes cannot be read: " + cause.getMessage(), cause);
    }

    @Override
    public void close() {
        consumer.close();
        log.close();
    }
}
