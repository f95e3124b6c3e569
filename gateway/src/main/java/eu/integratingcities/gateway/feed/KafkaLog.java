package eu.integratingcities.gateway.feed;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicCollection;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;

/** The topics of the feed in Kafka: which logs they are at the moment, and clients to read them. Blocks. */
final class KafkaLog implements AutoCloseable {
    private static final int FETCH_BYTES = 256 * 1024;

    private final String bootstrap;
    private final List<String> topics;
    private final Duration timeout;
    private @Nullable Admin admin;

    KafkaLog(String bootstrap, List<String> topics, Duration timeout) {
        this.bootstrap = bootstrap;
        this.topics = List.copyOf(topics);
        this.timeout = timeout;
    }

    /** Names of the topics, in the order in which positions have them. */
    List<String> topics() {
        return topics;
    }

    /**
     * Which logs there are, at offset 0.
     *
     * @throws KafkaException when Kafka does not answer
     */
    Position logs() {
        var futures =
                admin().describeTopics(TopicCollection.ofTopicNames(topics)).topicNameValues();
        var logs = new long[topics.size()];
        var offsets = new long[topics.size()][0];
        for (int i = 0; i < logs.length; i++) {
            var topic = described(futures, topics.get(i));
            if (topic != null) {
                var id = topic.topicId();
                logs[i] = id.getMostSignificantBits() ^ id.getLeastSignificantBits();
                offsets[i] = new long[topic.partitions().size()];
            }
        }
        return new Position(logs, offsets);
    }

    private static @Nullable TopicDescription described(
            Map<String, KafkaFuture<TopicDescription>> futures, String topic) {
        try {
            var future = futures.get(topic);
            return future == null ? null : await(future);
        } catch (UnknownTopicOrPartitionException absent) {
            return null;
        }
    }

    /** Where these logs begin. */
    Position beginnings(Position logs) {
        var specs = new HashMap<TopicPartition, OffsetSpec>();
        logs.map((topic, partition, offset) -> {
            specs.put(new TopicPartition(topics.get(topic), partition), OffsetSpec.earliest());
            return offset;
        });
        var found = await(admin().listOffsets(specs).all());
        return logs.map((topic, partition, offset) -> {
            var earliest = found.get(new TopicPartition(topics.get(topic), partition));
            return earliest == null ? offset : earliest.offset();
        });
    }

    private static <T extends @Nullable Object> T await(KafkaFuture<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KafkaException cause ? cause : new KafkaException(e.getCause());
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    private synchronized Admin admin() {
        if (admin == null) {
            var settings = settings();
            settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, millis());
            admin = Admin.create(settings);
        }
        return admin;
    }

    /** A consumer that belongs to no group and is told where to read. */
    KafkaConsumer<byte[], byte[]> consumer() {
        return consumer(ConsumerConfig.DEFAULT_MAX_POLL_RECORDS);
    }

    /** One that takes no more than so many records at once. */
    KafkaConsumer<byte[], byte[]> consumer(int most) {
        var settings = settings();
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, most);
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, millis());
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, FETCH_BYTES);
        settings.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, FETCH_BYTES);
        return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private Map<String, Object> settings() {
        var settings = new HashMap<String, Object>();
        settings.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
        settings.put(CommonClientConfigs.REQUEST_TIMEOUT_MS_CONFIG, millis());
        settings.put(CommonClientConfigs.RECONNECT_BACKOFF_MS_CONFIG, 100L);
        settings.put(CommonClientConfigs.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000L);
        settings.put(CommonClientConfigs.METRIC_REPORTER_CLASSES_CONFIG, "");
        return settings;
    }

    private int millis() {
        return (int) timeout.toMillis();
    }

    @Override
    public synchronized void close() {
        if (admin != null) {
            admin.close(Duration.ZERO);
            admin = null;
        }
    }
}
