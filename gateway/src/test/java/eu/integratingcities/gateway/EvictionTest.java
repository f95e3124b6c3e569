package eu.integratingcities.gateway;

import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import eu.integratingcities.gateway.door.GatewayServer;
import eu.integratingcities.platform.RealPlatform;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an event makes stale is gone; and without Kafka nobody is shown what an event could have made stale. */
@QuarkusTest
@WithTestResource(Upstream.class)
@TestProfile(EvictionTest.WithKafka.class)
class EvictionTest {
    private static final String TOPIC = "signatories.v1";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    public static class WithKafka implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "ic.gateway.cache.kafka", RealPlatform.settings().get("IC_KAFKA"),
                    "ic.gateway.cache.trust", "2s",
                    "ic.gateway.cache.proof", "200ms");
        }
    }

    @Inject
    GatewayServer server;

    private final String key = "signatory:" + UUID.randomUUID();

    @BeforeEach
    void topicIsFollowed() throws Exception {
        try (var admin = Admin.create(kafka())) {
            if (!admin.listTopics().names().get().contains(TOPIC)) {
                admin.createTopics(List.of(new NewTopic(TOPIC, Optional.of(1), Optional.empty())))
                        .all()
                        .get();
            }
        }
        awaitHit();
    }

    @Test
    void evictsWhatAnEventTouches() throws Exception {
        int before = read().extract().jsonPath().getInt("count");

        send("{\"state\":{\"touches\":[\"no\"]},\"touches\":[\"other\",\"" + key + "\"]}");

        Awaitility.await().untilAsserted(() -> read().body("count", greaterThan(before)));
        awaitHit();
    }

    @Test
    void leavesWhatAnEventDoesNotTouch() throws Exception {
        int before = read().extract().jsonPath().getInt("count");

        send("{\"touches\":[\"other\"]}");
        var own = "signatory:" + UUID.randomUUID();
        send("{\"touches\":[\"" + own + "\"]}");

        read().header("Cache-Status", startsWith("gateway; hit")).body("count", is(before));
    }

    @Test
    void asksTheServiceAsLongAsKafkaIsAway() {
        RealPlatform.kafka().stop();
        try {
            Awaitility.await().atMost(PATIENCE).untilAsserted(() -> read().header(
                            "Cache-Status", startsWith("gateway; fwd=stale")));
        } finally {
            RealPlatform.kafka().start();
        }

        awaitHit();
    }

    private void awaitHit() {
        Awaitility.await().atMost(PATIENCE).untilAsserted(() -> read().header(
                        "Cache-Status", startsWith("gateway; hit")));
    }

    private ValidatableResponse read() {
        return GatewayClient.to(server.port())
                .header("X-Cache-Control", "max-age=600")
                .header("X-Change", "true")
                .header("X-Extra", "Surrogate-Key: " + key)
                .get("/v1/signatories/counted?key=" + key)
                .then()
                .statusCode(200);
    }

    private static void send(String event) throws Exception {
        try (var producer = new KafkaProducer<>(kafka(), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(TOPIC, event)).get();
        }
    }

    private static Map<String, Object> kafka() {
        return Map.of("bootstrap.servers", RealPlatform.settings().get("IC_KAFKA"));
    }
}
