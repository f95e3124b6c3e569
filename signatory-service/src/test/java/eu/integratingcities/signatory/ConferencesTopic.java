package eu.integratingcities.signatory;

import eu.integratingcities.events.CeremonyHeld;
import eu.integratingcities.events.CeremonySigning;
import eu.integratingcities.events.CeremonyState;
import eu.integratingcities.events.EventJson;
import eu.integratingcities.events.EventType;
import eu.integratingcities.events.PartialDate;
import eu.integratingcities.events.SurrogateKeys;
import eu.integratingcities.platform.RealPlatform;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Speaks as conference-service does. */
public final class ConferencesTopic {

    private static final String TOPIC = "conferences.v1";
    private static final Map<String, Object> KAFKA =
            Map.of("bootstrap.servers", RealPlatform.settings().get("IC_KAFKA"));

    private ConferencesTopic() {}

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

    /** A ceremony at a conference, at which the mayors of these cities signed. */
    public static CeremonyHeld ceremony(int conference, String heldOn, String... cities) {
        var signings = Stream.of(cities)
                .map(city -> new CeremonySigning(city, "Mayor"))
                .toList();
        return ceremony(conference, heldOn, signings, Set.of(cities));
    }

    /** A ceremony with these signings, of which those of some cities are told for the first time. */
    public static CeremonyHeld ceremony(
            int conference, String heldOn, List<CeremonySigning> signings, Set<String> news) {
        var state = new CeremonyState(UUID.randomUUID(), conference, null, PartialDate.of(heldOn), signings);
        return new CeremonyHeld(state, new TreeSet<>(news), SurrogateKeys.of(SurrogateKeys.conference(conference)));
    }

    public static void tell(UUID eventId, CeremonyHeld event, boolean imported) throws Exception {
        send(record(eventId, event, EventJson.write(event), imported));
    }

    /** An event whose data nobody can read. */
    public static void tellGibberish(UUID eventId, CeremonyHeld event) throws Exception {
        send(record(eventId, event, "{\"state\":".getBytes(StandardCharsets.UTF_8), false));
    }

    private static ProducerRecord<String, byte[]> record(
            UUID eventId, CeremonyHeld event, byte[] data, boolean imported) {
        var key = event.aggregateId().toString();
        var record = new ProducerRecord<>(TOPIC, key, data);
        header(record, "ce_specversion", "1.0");
        header(record, "ce_id", eventId.toString());
        header(record, "ce_type", EventType.of(event).type());
        header(record, "ce_source", "/conference-service");
        header(record, "ce_subject", event.subject());
        header(record, "ce_time", "2026-04-01T20:00:00Z");
        header(record, "ce_partitionkey", key);
        header(record, "ce_sequence", "1");
        header(record, "content-type", EventJson.MEDIA_TYPE);
        if (imported) {
            header(record, "ce_imported", "true");
        }
        return record;
    }

    private static void header(ProducerRecord<String, byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(ProducerRecord<String, byte[]> record) throws Exception {
        try (var producer = new KafkaProducer<>(KAFKA, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(record).get();
        }
    }
}
