package eu.integratingcities.delivery;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicExistsException;

/** Sees to it that the topics of this service exist and keep what is in them. */
final class TopicKeeper implements AutoCloseable {

    private static final int MILLISECONDS_TO_ANSWER = 3_000;

    private final Admin admin;

    TopicKeeper(Map<String, Object> kafka) {
        var settings = new HashMap<>(kafka);
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, MILLISECONDS_TO_ANSWER);
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, MILLISECONDS_TO_ANSWER);
        this.admin = Admin.create(settings);
    }

    /**
     * Makes the topic; one that exists keeps its partitions and is told to keep its events.
     *
     * @throws KafkaException when Kafka does not answer or refuses
     */
    void ensure(OwnedTopic topic) throws InterruptedException {
        try {
            admin.createTopics(List.of(topic.asNew())).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new KafkaException("The topic " + topic.name() + " was not made", e.getCause());
            }
            keepForEver(topic);
        }
    }

    private void keepForEver(OwnedTopic topic) throws InterruptedException {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic.name());
        var changes = OwnedTopic.KEPT_FOR_EVER.entrySet().stream()
                .map(entry ->
                        new AlterConfigOp(new ConfigEntry(entry.getKey(), entry.getValue()), AlterConfigOp.OpType.SET))
                .toList();
        try {
            admin.incrementalAlterConfigs(Map.of(resource, changes)).all().get();
        } catch (ExecutionException e) {
            throw new KafkaException("The topic " + topic.name() + " was not told to keep its events", e.getCause());
        }
    }

    @Override
    public void close() {
        admin.close(Duration.ZERO);
    }
}
