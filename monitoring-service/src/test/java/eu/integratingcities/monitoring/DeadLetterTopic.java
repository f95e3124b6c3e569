package eu.integratingcities.monitoring;

import eu.integratingcities.platform.RealPlatform;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What this service could not deal with. */
public final class DeadLetterTopic {

    private static final TopicPartition PARTITION = new TopicPartition("monitoring-service.dead-letters.v1", 0);

    private DeadLetterTopic() {}

    /** The keys of all letters so far. */
    public static List<String> keys() {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", RealPlatform.settings().get("IC_KAFKA"), "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(List.of(PARTITION));
            consumer.seekToBeginning(List.of(PARTITION));
            var letters = consumer.poll(Duration.ofSeconds(2));
            return StreamSupport.stream(letters.spliterator(), false)
                    .map(ConsumerRecord::key)
                    .toList();
        }
    }
}
