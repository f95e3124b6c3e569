package eu.integratingcities.monitoring;

import eu.integratingcities.events.EventJson;
import eu.integratingcities.events.EventType;
import eu.integratingcities.events.PublicEvent;
import eu.integratingcities.events.Topic;
import eu.integratingcities.platform.RealPlatform;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The topic of signatory-service, written as that service writes it. */
public final class SignatoryTopic implements QuarkusTestResourceLifecycleManager {

    private static final String NAME = Topic.SIGNATORIES.address();

    /** The topic is there before the consumers look for it, as it is in a system that runs. */
    @Override
    public Map<String, String> start() {
        // Kafka finds its own classes through the thread; Quarkus starts resources on one that cannot see them.
        Thread.currentThread().setContextClassLoader(Admin.class.getClassLoader());
        try (var admin = Admin.create(kafka())) {
            admin.createTopics(List.of(new NewTopic(NAME, Optional.of(1), Optional.empty())))
                    .all()
                    .get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException(e);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return Map.of();
    }

    @Override
    public void stop() {}

    /** After the platform. */
    @Override
    public int order() {
        return 1;
    }

    /** Tells of a change that happens now. */
    public static Delivery tell(PublicEvent event, long sequence) {
        return Delivery.of(event, sequence, false).send();
    }

    /** Tells of history. */
    public static Delivery tellOfThePast(PublicEvent event, long sequence) {
        return Delivery.of(event, sequence, true).send();
    }

    /** Something that is no event at all. */
    public static void utterNonsense(String key) {
        send(new ProducerRecord<>(NAME, key, "nonsense".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    /** One event as it lies on the topic; it can be sent more than once. */
    public record Delivery(UUID id, ProducerRecord<String, byte[]> record) {

        static Delivery of(PublicEvent event, long sequence, boolean imported) {
            var id = UUID.randomUUID();
            var key = event.aggregateId().toString();
            var envelope = CloudEventBuilder.v1()
                    .withId(id.toString())
                    .withType(EventType.of(event).type())
                    .withSource(URI.create("/signatory-service"))
                    .withSubject(event.subject())
                    .withTime(OffsetDateTime.parse("2026-05-01T08:00:00Z"))
                    .withExtension("partitionkey", key)
                    .withExtension("sequence", Long.toString(sequence))
                    .withData(EventJson.MEDIA_TYPE, EventJson.write(event));
            if (imported) {
                envelope.withExtension("imported", "true");
            }
            return new Delivery(
                    id, KafkaMessageFactory.<String>createWriter(NAME, key).writeBinary(envelope.build()));
        }

        public Delivery send() {
            SignatoryTopic.send(record);
            return this;
        }
    }

    private static void send(ProducerRecord<String, byte[]> record) {
        try (var producer = new KafkaProducer<>(kafka(), new StringSerializer(), new ByteArraySerializer())) {
            producer.send(record).get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> kafka() {
        return Map.of("bootstrap.servers", RealPlatform.settings().get("IC_KAFKA"));
    }
}
