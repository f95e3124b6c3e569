package eu.integratingcities.gateway.feed;

import java.time.Duration;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The one thread that follows the log and tells {@link Live} of every step. Whatever goes wrong, it begins again where
 * the last step ended, or, when the log is another one, with an empty ring at its end.
 */
final class Tail implements Runnable, AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Tail.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final long CHECK_NANOS = 1_000_000_000L;
    private static final long PAUSE_MILLIS = 500;
    private static final long STOP_MILLIS = 5_000;

    private final KafkaLog log;
    private final Live live;
    private final int steps;
    private final long bytes;
    private final Thread thread = Thread.ofPlatform().daemon().name("feed-tail").unstarted(this);
    private volatile boolean stopped;
    private volatile @Nullable KafkaConsumer<byte[], byte[]> following;
    private boolean complained;

    Tail(KafkaLog log, Live live, int steps, long bytes) {
        this.log = log;
        this.live = live;
        this.steps = steps;
        this.bytes = bytes;
    }

    void start() {
        thread.start();
    }

    @Override
    public void run() {
        while (!stopped) {
            try (var consumer = log.consumer()) {
                following = consumer;
                follow(consumer);
            } catch (OffsetOutOfRangeException e) {
                // Made anew, or cut: until it is known which, no position can be judged.
                LOG.warnf("The log of changes does not reach as far as it did: %s", e.getMessage());
                live.lose();
                pause();
            } catch (KafkaException e) {
                complain(e);
                pause();
            } catch (RuntimeException e) {
                LOG.error("The log of changes is followed anew", e);
                live.lose();
                pause();
            }
        }
    }

    /** Until the log gets other topics or partitions, or is another one. */
    private void follow(KafkaConsumer<byte[], byte[]> consumer) {
        var logs = log.logs();
        live.begins(log.beginnings(logs));
        consumer.assign(partitions(logs));
        var ring = ring(logs, consumer);
        var begun = live.place(ring.head());
        partitions(logs).forEach(each -> consumer.seek(each, at(begun, each)));
        var place = begun;
        long checked = System.nanoTime();
        while (!stopped) {
            var records = partitions(logs).isEmpty() ? idle() : consumer.poll(POLL);
            if (!records.isEmpty() || System.nanoTime() - checked > CHECK_NANOS) {
                // Before anything is told: the records may come from a topic that was made anew.
                if (!log.logs().hasShapeOf(logs)) {
                    return;
                }
                checked = System.nanoTime();
                recovered();
            }
            place = tell(ring, place, records, consumer);
        }
    }

    /** The ring that there is, if it is of these logs; else an empty one at their end. */
    private Ring ring(Position logs, KafkaConsumer<byte[], byte[]> consumer) {
        var known = live.ring();
        if (known != null && known.head().isOfLogsIn(logs)) {
            return known;
        }
        var ends = consumer.endOffsets(partitions(logs));
        var end = logs.map((topic, partition, offset) ->
                Objects.requireNonNull(ends.get(new TopicPartition(log.topics().get(topic), partition))));
        LOG.infof("The feed of changes follows %s", ends);
        var opened = new Ring(end, steps, bytes);
        live.open(opened);
        return opened;
    }

    private Position tell(
            Ring ring, Position from, ConsumerRecords<byte[], byte[]> records, KafkaConsumer<byte[], byte[]> consumer) {
        var merge = new Merge(log.topics());
        merge.add(records);
        var place = from;
        for (var record = merge.next(); record != null; record = merge.next()) {
            place = place.with(log.topics().indexOf(record.topic()), record.partition(), record.offset() + 1);
            ring.add(Step.of(place, ChangeReader.read(record)));
        }
        // Control records are no records, but they have offsets.
        var reached = place.map((topic, partition, offset) ->
                consumer.position(new TopicPartition(log.topics().get(topic), partition)));
        if (!reached.equals(ring.head())) {
            ring.add(Step.of(reached, null));
            live.changed();
        } else if (!records.isEmpty()) {
            live.changed();
        }
        return reached;
    }

    private Set<TopicPartition> partitions(Position logs) {
        var partitions = new HashSet<TopicPartition>();
        logs.map((topic, partition, offset) -> {
            partitions.add(new TopicPartition(log.topics().get(topic), partition));
            return offset;
        });
        return partitions;
    }

    private long at(Position place, TopicPartition partition) {
        return place.at(log.topics().indexOf(partition.topic()), partition.partition());
    }

    private ConsumerRecords<byte[], byte[]> idle() {
        pause();
        return ConsumerRecords.empty();
    }

    private void complain(KafkaException reason) {
        if (!complained && !stopped) {
            LOG.warnf("The feed of changes cannot reach Kafka and tries on: %s", reason.getMessage());
            complained = true;
        }
    }

    private void recovered() {
        if (complained) {
            LOG.info("The feed of changes reaches Kafka again");
            complained = false;
        }
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopped = true;
        }
    }

    @Override
    public void close() {
        stopped = true;
        var consumer = following;
        if (consumer != null) {
            consumer.wakeup();
        }
        try {
            thread.join(STOP_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
