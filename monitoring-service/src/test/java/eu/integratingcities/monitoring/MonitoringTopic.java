package eu.integratingcities.monitoring;

import eu.integratingcities.events.EventJson;
import eu.integratingcities.events.PublicEvent;
import eu.integratingcities.events.Topic;
import eu.integratingcities.platform.RealPlatform;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What this service tells the world. */
public final class MonitoringTopic {

    private static final TopicPartition PARTITION = new TopicPartition(Topic.MONITORING.address(), 0);

    private MonitoringTopic() {}

    /**
     * One event as it lies on the topic.
     *
     * @param type without the part that all types share
     */
    public record Told(String type, boolean imported, PublicEvent event) {

        private static Told of(ConsumerRecord<String, byte[]> record) {
            var type = header(record, "ce_type").orElseThrow();
            return new Told(
                    type.substring("eu.integratingcities.".length()),
                    header(record, "ce_imported").isPresent(),
                    EventJson.read(type, record.value()).orElseThrow());
        }

        private static Optional<String> header(ConsumerRecord<String, byte[]> record, String name) {
            return Optional.ofNullable(record.headers().lastHeader(name))
                    .map(header -> new String(header.value(), StandardCharsets.UTF_8));
        }
    }

    /** What was told so far of the aggregate that people call so. */
    public static List<Told> toldOf(String subject) {
        return everything().stream()
                .filter(told -> told.event().subject().equals(subject))
                .toList();
    }

    private static List<Told> everything() {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", RealPlatform.settings().get("IC_KAFKA"));
        var told = new ArrayList<Told>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(List.of(PARTITION));
            consumer.seekToBeginning(List.of(PARTITION));
            var end = consumer.endOffsets(List.of(PARTITION)).get(PARTITION);
            while (consumer.position(PARTITION) < end) {
                consumer.poll(Duration.ofSeconds(1)).forEach(record -> told.add(Told.of(record)));
            }
        }
        return told;
    }
}
