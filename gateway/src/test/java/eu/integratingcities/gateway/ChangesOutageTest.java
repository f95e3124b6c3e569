package eu.integratingcities.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import eu.integratingcities.gateway.door.GatewayServer;
import eu.integratingcities.platform.RealPlatform;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Kafka is away for a while, and comes back. */
@QuarkusTest
@WithTestResource(KafkaUpstream.class)
class ChangesOutageTest {
    private static final Duration SOON = Duration.ofSeconds(60);

    @Inject
    GatewayServer server;

    @AfterEach
    void startKafka() {
        RealPlatform.kafka().start();
    }

    @Test
    void streamsStayAndHistorySaysWhenToComeBack() throws Exception {
        var changes = new ChangesClient(server.port());
        await().until(() -> changes.get("/v1/changes?cursor=now").statusCode() == 200);
        try (var log = new ChangeLog()) {
            var old = changes.now();
            var before = log.tell("before");
            await().until(() -> changes.idsFrom("/v1/changes?cursor=" + old).contains(before));
        }
        try (var stream = new SseClient(server.port(), "/v1/changes?cursor=now", "")) {
            await().until(() -> !stream.lastId().isEmpty());

            RealPlatform.kafka().stop();
            changes.get("/v1/changes")
                    .then()
                    .statusCode(503)
                    .body("type", equalTo("/problems/unavailable"))
                    .header("Retry-After", notNullValue());
            changes.ok("/v1/changes?cursor=now");
            await().until(() -> stream.comment().equals(": ping"));
            assertThat(stream.hasEnded()).isFalse();
            RealPlatform.kafka().start();

            try (var log = new ChangeLog()) {
                var after = log.tell("after");
                await().atMost(SOON)
                        .untilAsserted(() -> assertThat(stream.eventIds()).containsExactly(after));
                await().atMost(SOON).untilAsserted(() -> assertThat(
                                changes.get("/v1/changes").statusCode())
                        .isEqualTo(200));
            }
        }
    }
}
