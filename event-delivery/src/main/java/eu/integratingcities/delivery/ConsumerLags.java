package eu.integratingcities.delivery;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/** How many records of a topic a consumer group has not dealt with, as Kafka knows it. */
final class ConsumerLags implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(ConsumerLags.class);
    private static final int MILLISECONDS_TO_ANSWER = 3_000;

    private final Admin admin;

    ConsumerLags(Map<String, Object> kafka) {
        var settings = new HashMap<>(kafka);
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, MILLISECONDS_TO_ANSWER);
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, MILLISECONDS_TO_ANSWER);
        this.admin = Admin.create(settings);
    }

    /** Empty while Kafka does not tell: it is away, or nobody has made the topic. */
    OptionalLong of(Reception reception) throws InterruptedException {
        try {
            var ends = offsets(reception.topic(), OffsetSpec.latest());
            var beginnings = offsets(reception.topic(), OffsetSpec.earliest());
            var committed = admin.listConsumerGroupOffsets(reception.group())
                    .partitionsToOffsetAndMetadata()
                    .get();
            return OptionalLong.of(ends.entrySet().stream()
                    .mapToLong(end -> {
                        var done = committed.get(end.getKey());
                        var from = done == null ? beginnings.getOrDefault(end.getKey(), 0L) : done.offset();
                        return Math.max(0, end.getValue() - from);
                    })
                    .sum());
        } catch (ExecutionException | KafkaException e) {
            LOG.debugf(e, "Kafka does not tell how far %s is", reception.group());
            return OptionalLong.empty();
        }
    }

    private Map<TopicPartition, Long> offsets(String topic, OffsetSpec which)
            throws ExecutionException, InterruptedException {
        var described = admin.describeTopics(List.of(topic)).allTopicNames().get();
        var asked = described.values().stream()
                .flatMap(found -> found.partitions().stream())
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .collect(Collectors.toMap(Function.identity(), partition -> which));
        return admin.listOffsets(asked).all().get().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, found -> found.getValue().offset()));
    }

    @Override
    public void close() {
        admin.close(Duration.ZERO);
    }
}
