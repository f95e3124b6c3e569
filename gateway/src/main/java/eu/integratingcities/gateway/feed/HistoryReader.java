package eu.integratingcities.gateway.feed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** Reads what is not in memory any more, from Kafka, with one consumer. Blocks; for one thread. */
final class HistoryReader implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaLog log;
    private final Duration timeout;
    private @Nullable KafkaConsumer<byte[], byte[]> consumer;

    HistoryReader(KafkaLog log, Duration timeout) {
        this.log = log;
        this.timeout = timeout;
    }

    /**
     * Reads the stretch. What is answered was read from the logs that its positions name, and from no other: their
     * identities are asked for once more after the reading, and none ever comes back.
     *
     * @throws LogGoneException when these logs are not there any more, or do not reach that far
     * @throws LogAwayException when Kafka does not answer in time
     */
    Stage read(Stretch stretch) {
        try {
            var stage = new Reading(stretch, consumer()).stage();
            if (!stretch.from().isOfLogsIn(log.logs())) {
                throw new LogGoneException("The log was made anew.");
            }
            return stage;
        } catch (OffsetOutOfRangeException e) {
            throw new LogGoneException("The log does not hold " + e.offsetOutOfRangePartitions() + ".");
        } catch (KafkaException e) {
            close();
            throw new LogAwayException("Kafka does not answer.", e);
        }
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        if (consumer == null) {
            consumer = log.consumer();
        }
        return consumer;
    }

    @Override
    public void close() {
        if (consumer != null) {
            consumer.close(CloseOptions.timeout(Duration.ZERO));
            consumer = null;
        }
    }

    /** One reading under way. */
    private final class Reading {
        private final Stretch stretch;
        private final KafkaConsumer<byte[], byte[]> consumer;
        private final Merge merge = new Merge(log.topics());
        private final Set<TopicPartition> unfinished = new HashSet<>();
        private final List<Step> found = new ArrayList<>();
        private final long latest = System.nanoTime() + timeout.toNanos();
        private Position place;
        private int scanned;
        private int bytes;

        Reading(Stretch stretch, KafkaConsumer<byte[], byte[]> consumer) {
            this.stretch = stretch;
            this.consumer = consumer;
            this.place = stretch.from();
        }

        Stage stage() {
            begin();
            if (unfinished.isEmpty()) {
                requireWithinLog();
                return new Stage(found, place, scanned, true);
            }
            while (!isFull()) {
                var record = next();
                if (record == null) {
                    return new Stage(found, stretch.to(), scanned, false);
                }
                take(record);
            }
            return new Stage(found, place, scanned, false);
        }

        private void begin() {
            stretch.from().map((topic, partition, offset) -> {
                if (offset < stretch.to().at(topic, partition)) {
                    unfinished.add(partition(topic, partition));
                }
                return offset;
            });
            consumer.assign(unfinished);
            unfinished.forEach(each -> consumer.seek(each, from(each)));
        }

        private long from(TopicPartition partition) {
            return stretch.from().at(log.topics().indexOf(partition.topic()), partition.partition());
        }

        private TopicPartition partition(int topic, int partition) {
            return new TopicPartition(log.topics().get(topic), partition);
        }

        /** Nothing to be read: the place is at the end that is known here, or beyond; beyond the true end is nowhere. */
        private void requireWithinLog() {
            var all = new HashSet<TopicPartition>();
            stretch.from().map((topic, partition, offset) -> {
                all.add(partition(topic, partition));
                return offset;
            });
            var ends = consumer.endOffsets(all);
            stretch.from().map((topic, partition, offset) -> {
                var end = ends.get(partition(topic, partition));
                if (end != null && offset > end) {
                    throw new LogGoneException("The log ends before that.");
                }
                return offset;
            });
        }

        private boolean isFull() {
            return found.size() >= stretch.limit() || bytes >= stretch.bytes() || scanned >= stretch.scan();
        }

        private @Nullable ConsumerRecord<byte[], byte[]> next() {
            while (!merge.hasAll(unfinished)) {
                if (System.nanoTime() > latest) {
                    throw new LogAwayException("Kafka does not answer in time.");
                }
                // What waits needs no company: only the partitions that hold the order up are read on.
                consumer.pause(unfinished.stream().filter(merge::has).toList());
                consumer.resume(
                        unfinished.stream().filter(each -> !merge.has(each)).toList());
                merge.add(consumer.poll(POLL));
                unfinished.removeIf(each -> !merge.has(each) && isThrough(each));
            }
            return merge.next();
        }

        private boolean isThrough(TopicPartition partition) {
            int topic = log.topics().indexOf(partition.topic());
            return consumer.position(partition) >= stretch.to().at(topic, partition.partition());
        }

        private void take(ConsumerRecord<byte[], byte[]> record) {
            int topic = log.topics().indexOf(record.topic());
            if (record.offset() >= stretch.to().at(topic, record.partition())) {
                unfinished.remove(new TopicPartition(record.topic(), record.partition()));
                return;
            }
            scanned++;
            place = place.with(topic, record.partition(), record.offset() + 1);
            var change = ChangeReader.read(record);
            if (change != null && stretch.filter().lets(change)) {
                var step = Step.of(place, change);
                found.add(step);
                bytes += step.weight();
            }
            finishAtEnd(topic, record);
        }

        private void finishAtEnd(int topic, ConsumerRecord<byte[], byte[]> record) {
            if (record.offset() + 1 >= stretch.to().at(topic, record.partition())) {
                unfinished.remove(new TopicPartition(record.topic(), record.partition()));
            }
        }
    }
}
