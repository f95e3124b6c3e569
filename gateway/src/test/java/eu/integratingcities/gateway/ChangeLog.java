package eu.integratingcities.gateway;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import eu.integratingcities.events.EventType;
import eu.integratingcities.events.SurrogateKeys;
import eu.integratingcities.events.Topic;
import eu.integratingcities.platform.RealPlatform;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** The services' end of the log: what they would tell, on a real Kafka. */
public final class ChangeLog implements AutoCloseable {
    private final KafkaProducer<String, byte[]> producer;

    public ChangeLog() {
        this(Map.of());
    }

    /** A producer with settings of its own. */
    public ChangeLog(Map<String, Object> more) {
        var settings = new HashMap<String, Object>(kafka());
        settings.put("linger.ms", 0);
        settings.putAll(more);
        producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    public static Map<String, Object> kafka() {
        return Map.of("bootstrap.servers", RealPlatform.settings().get("IC_KAFKA"));
    }

    public KafkaProducer<String, byte[]> producer() {
        return producer;
    }

    /** Sees to it that all topics are there. */
    public static void make() {
        try (var admin = Admin.create(kafka())) {
            for (var topic : Topic.values()) {
                try {
                    admin.createTopics(List.of(
                                    new NewTopic(topic.address(), 1, (short) 1).configs(Map.of("retention.ms", "-1"))))
                            .all()
                            .get();
                } catch (ExecutionException e) {
                    if (!(e.getCause() instanceof TopicExistsException)) {
                        throw new IllegalStateException(e);
                    }
                }
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Throws all topics away and makes them anew, empty. */
    public static void makeAnew() {
        try (var admin = Admin.create(kafka())) {
            for (var topic : Topic.values()) {
                try {
                    admin.deleteTopics(List.of(topic.address())).all().get();
                } catch (ExecutionException e) {
                    if (!(e.getCause() instanceof UnknownTopicOrPartitionException)) {
                        throw new IllegalStateException(e);
                    }
                }
            }
            var names = Arrays.stream(Topic.values()).map(Topic::address).toList();
            Awaitility.await()
                    .until(() -> admin.listTopics().names().get().stream().noneMatch(names::contains));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        make();
    }

    /** A record as the relay sends it; the type without the common prefix. */
    public static ProducerRecord<String, byte[]> record(
            Topic topic, String type, String id, @Nullable String city, String text, String... touches) {
        var key = UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
        var data = JsonNodeFactory.instance.objectNode();
        data.putObject("state").put("text", text);
        var keys = data.putArray("touches");
        Arrays.stream(touches).forEach(keys::add);
        var record = new ProducerRecord<>(topic.address(), key, data.toString().getBytes(StandardCharsets.UTF_8));
        var headers = new HashMap<>(Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                id,
                "ce_type",
                EventType.PREFIX + type,
                "ce_source",
                "/test",
                "ce_subject",
                text,
                "ce_time",
                "2026-01-01T10:00:00Z",
                "ce_partitionkey",
                key,
                "ce_sequence",
                "1",
                "ce_dataschema",
                "http://localhost:8080/asyncapi.yaml#/components/schemas/" + type,
                "content-type",
                "application/json"));
        headers.put("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
        if (city != null) {
            headers.put("ce_city", city);
        }
        headers.forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    /** Tells of a city; returns the event's id when Kafka has it. */
    public String tell(String city) {
        return tell(Topic.SIGNATORIES, "city.changed.v1", city, city);
    }

    /** Tells that a city gave up one slug for another; returns the event's id when Kafka has it. */
    public String tellThatItTook(String slug, String another) {
        var id = UUID.randomUUID().toString();
        send(record(
                Topic.SIGNATORIES,
                "city.changed.v1",
                id,
                another,
                another,
                SurrogateKeys.CITIES,
                SurrogateKeys.city(slug),
                SurrogateKeys.city(another)));
        return id;
    }

    /** Tells of something; returns the event's id when Kafka has it. */
    public String tell(Topic topic, String type, @Nullable String city, String text) {
        var id = UUID.randomUUID().toString();
        send(record(topic, type, id, city, text));
        return id;
    }

    public void send(ProducerRecord<String, byte[]> record) {
        try {
            producer.send(record).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
