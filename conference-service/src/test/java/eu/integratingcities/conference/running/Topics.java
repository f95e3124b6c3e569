package eu.integratingcities.conference.running;

import static org.awaitility.Awaitility.await;

import eu.integratingcities.events.EventJson;
import eu.integratingcities.events.PublicEvent;
import eu.integratingcities.platform.RealPlatform;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** What the service has told the others, and what the register tells it, on the real Kafka. */
public final class Topics {

    private static final TopicPartition CONFERENCES = new TopicPartition("conferences.v1", 0);
    private static final String SIGNATORIES = "signatories.v1";

    private Topics() {}

    /** One event that the service told. */
    public record Told(String type, String subject, boolean imported, String json, PublicEvent event) {}

    /** Everything about conferences up to now, in order; nothing while the topic does not exist. */
    public static List<Told> toldSoFar() {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", kafka()),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            if (!consumer.listTopics().containsKey(CONFERENCES.topic())) {
                return List.of();
            }
            consumer.assign(List.of(CONFERENCES));
            consumer.seekToBeginning(List.of(CONFERENCES));
            var end = consumer.endOffsets(List.of(CONFERENCES)).get(CONFERENCES);
            var told = new ArrayList<Told>();
            while (consumer.position(CONFERENCES) < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> told.add(told(record)));
            }
            return told;
        }
    }

    /** The events of one kind about one thing, once there are that many. */
    public static <E extends PublicEvent> List<E> told(Class<E> kind, UUID aggregate, int expected) {
        return await().until(
                        () -> toldSoFar().stream()
                                .map(Told::event)
                                .filter(kind::isInstance)
                                .map(kind::cast)
                                .filter(event -> event.aggregateId().equals(aggregate))
                                .toList(),
                        found -> found.size() >= expected);
    }

    /** Puts a record into the register's topic as its relay would. */
    public static void tellFromTheRegister(String key, byte[] data, Map<String, String> headers) throws Exception {
        makeRegisterTopic();
        var record = new ProducerRecord<>(SIGNATORIES, key, data);
        headers.forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", kafka()),
                new StringSerializer(),
                new ByteArraySerializer())) {
            producer.send(record).get();
        }
    }

    private static void makeRegisterTopic() throws Exception {
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", kafka()))) {
            if (!admin.listTopics().names().get().contains(SIGNATORIES)) {
                admin.createTopics(Set.of(new NewTopic(SIGNATORIES, Optional.of(1), Optional.empty())))
                        .all()
                        .get();
            }
        }
    }

    private static Told told(ConsumerRecord<String, byte[]> record) {
        var type = header(record, "ce_type");
        return new Told(
                type,
                header(record, "ce_subject"),
                "true".equals(header(record, "ce_imported")),
                new String(record.value(), StandardCharsets.UTF_8),
                EventJson.read(type, record.value()).orElseThrow());
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static String kafka() {
        return RealPlatform.settings().get("IC_KAFKA");
    }
}
