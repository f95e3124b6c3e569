package eu.integratingcities.signatory;

import eu.integratingcities.events.EventJson;
import eu.integratingcities.events.EventType;
import eu.integratingcities.events.MonitoringEvent;
import eu.integratingcities.events.StatusChangeProposalLapsed;
import eu.integratingcities.events.StatusChangeProposalState;
import eu.integratingcities.events.StatusChangeProposed;
import eu.integratingcities.events.SurrogateKeys;
import eu.integratingcities.events.Topic;
import eu.integratingcities.platform.RealPlatform;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
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
import org.jspecify.annotations.Nullable;

/** Speaks as monitoring-service does. */
public final class MonitoringTopic {

    private static final String TOPIC = Topic.MONITORING.address();
    private static final Map<String, Object> KAFKA =
            Map.of("bootstrap.servers", RealPlatform.settings().get("IC_KAFKA"));

    private MonitoringTopic() {}

    /** The owner makes the topic; here it is the test. */
    public static void make() throws Exception {
        try (var admin = Admin.create(KAFKA)) {
            admin.createTopics(List.of(new NewTopic(TOPIC, Optional.of(1), Optional.empty())))
                    .all()
                    .get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }

    /** The rule of cycle 7 proposes to put the city on hold. */
    public static StatusChangeProposed proposed(UUID id, String city) {
        return new StatusChangeProposed(state(id, city, "standing", null), SurrogateKeys.of());
    }

    /** The report has arrived after all. */
    public static StatusChangeProposalLapsed lapsed(UUID id, String city) {
        return new StatusChangeProposalLapsed(state(id, city, "lapsed", "report-received"), SurrogateKeys.of());
    }

    private static StatusChangeProposalState state(UUID id, String city, String state, @Nullable String lapseReason) {
        return new StatusChangeProposalState(
                id,
                7,
                city,
                "2026-1",
                "on-hold",
                "report-missing",
                "/v1/monitoring/cycles/7/participations?city=" + city,
                state,
                Instant.parse("2026-01-15T06:00:00Z"),
                lapseReason);
    }

    public static void tell(UUID eventId, MonitoringEvent event, boolean imported) throws Exception {
        var key = event.aggregateId().toString();
        var record = new ProducerRecord<>(TOPIC, key, EventJson.write(event));
        header(record, "ce_specversion", "1.0");
        header(record, "ce_id", eventId.toString());
        header(record, "ce_type", EventType.of(event).type());
        header(record, "ce_source", "/monitoring-service");
        header(record, "ce_subject", event.subject());
        header(record, "ce_time", "2026-01-15T06:00:00Z");
        header(record, "ce_partitionkey", key);
        header(record, "ce_sequence", "1");
        header(record, "content-type", EventJson.MEDIA_TYPE);
        if (imported) {
            header(record, "ce_imported", "true");
        }
        try (var producer = new KafkaProducer<>(KAFKA, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(record).get();
        }
    }

    /** Something that is no event at all. */
    public static void utterNonsense(String key) throws Exception {
        make();
        try (var producer = new KafkaProducer<>(KAFKA, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(TOPIC, key, "nonsense".getBytes(StandardCharsets.UTF_8)))
                    .get();
        }
    }

    private static void header(ProducerRecord<String, byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
