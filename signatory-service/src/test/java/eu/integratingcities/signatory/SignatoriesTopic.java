package eu.integratingcities.signatory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.integratingcities.events.EventJson;
import eu.integratingcities.events.PublicEvent;
import eu.integratingcities.platform.RealPlatform;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What this service has told the others, read from Kafka. */
public final class SignatoriesTopic {

    private static final TopicPartition PARTITION = new TopicPartition("signatories.v1", 0);

    private SignatoriesTopic() {}

    /** The events of a city, once there are that many. */
    public static List<PublicEvent> eventsOf(UUID cityId, int expected) {
        return recordsOf(cityId, expected).stream().map(SignatoriesTopic::read).toList();
    }

    /** The data of the events of a city, once there are that many. */
    public static List<String> textsOf(UUID cityId, int expected) {
        return recordsOf(cityId, expected).stream()
                .map(record -> new String(record.value(), StandardCharsets.UTF_8))
                .toList();
    }

    /** Whether each event of a city is marked as history, once there are that many. */
    public static List<Boolean> importedMarksOf(UUID cityId, int expected) {
        return recordsOf(cityId, expected).stream()
                .map(record -> record.headers().lastHeader("ce_imported") != null)
                .toList();
    }

    /** The header of that name on the first event of a city. */
    public static String headerOf(UUID cityId, String name) {
        var header = recordsOf(cityId, 1).getFirst().headers().lastHeader(name);
        assertThat(header).as(name).isNotNull();
        return new String(header.value(), StandardCharsets.UTF_8);
    }

    /** How many events lie in the topic. */
    public static long size() {
        try (var consumer = consumer()) {
            return consumer.endOffsets(List.of(PARTITION)).get(PARTITION);
        }
    }

    private static List<ConsumerRecord<String, byte[]>> recordsOf(UUID cityId, int expected) {
        return await().atMost(Duration.ofSeconds(20)).until(() -> all(cityId), found -> found.size() >= expected);
    }

    private static List<ConsumerRecord<String, byte[]>> all(UUID cityId) {
        try (var consumer = consumer()) {
            consumer.assign(List.of(PARTITION));
            consumer.seekToBeginning(List.of(PARTITION));
            var end = consumer.endOffsets(List.of(PARTITION)).get(PARTITION);
            var found = new ArrayList<ConsumerRecord<String, byte[]>>();
            while (consumer.position(PARTITION) < end) {
                for (var record : consumer.poll(Duration.ofMillis(200))) {
                    if (record.key().equals(cityId.toString())) {
                        found.add(record);
                    }
                }
            }
            return found;
        }
    }

    private static PublicEvent read(ConsumerRecord<String, byte[]> record) {
        var type = new String(record.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
        return EventJson.read(type, record.value()).orElseThrow();
    }

    private static KafkaConsumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of("bootstrap.servers", RealPlatform.settings().get("IC_KAFKA")),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }
}
