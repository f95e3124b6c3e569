package eu.integratingcities.delivery;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/** How far consumer groups have come, as Kafka knows it. */
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
    Optional<Reach> of(Reception reception) throws InterruptedException {
        try {
            // First what is dealt with: what comes meanwhile has not been.
            var done = new HashMap<>(offsets(reception.topic(), OffsetSpec.earliest()));
            admin.listConsumerGroupOffsets(reception.group())
                    .partitionsToOffsetAndMetadata()
                    .get()
                    .forEach((partition, committed) -> done.replace(partition, committed.offset()));
            return Optional.of(new Reach(done, offsets(reception.topic(), OffsetSpec.latest())));
        } catch (ExecutionException | KafkaException e) {
            LOG.debugf(e, "Kafka does not tell how far %s is", reception.group());
            return Optional.empty();
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
