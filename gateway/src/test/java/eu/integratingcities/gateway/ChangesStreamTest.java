package eu.integratingcities.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import eu.integratingcities.events.Topic;
import eu.integratingcities.gateway.door.GatewayServer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The feed as a stream of server-sent events. */
@QuarkusTest
@WithTestResource(KafkaUpstream.class)
class ChangesStreamTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    @Inject
    GatewayServer server;

    private final ChangeLog log = new ChangeLog();
    private ChangesClient changes;

    @BeforeEach
    void reachTheLog() {
        changes = new ChangesClient(server.port());
        await().until(() -> changes.get("/v1/changes?cursor=now").statusCode() == 200);
    }

    @AfterEach
    void close() {
        log.close();
    }

    private SseClient stream(String query, String lastEventId) throws IOException {
        return new SseClient(server.port(), "/v1/changes" + query, lastEventId);
    }

    private List<String> tell(int count, String text) {
        var ids = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            var id = UUID.randomUUID().toString();
            ids.add(id);
            log.producer().send(ChangeLog.record(Topic.SIGNATORIES, "city.changed.v1", id, "streamed", text));
        }
        log.producer().flush();
        return ids;
    }

    @Test
    void saysThatTheLastEventIdIsNone() {
        GatewayClient.to(server.port())
                .accept("text/event-stream")
                .header("Last-Event-ID", "none")
                .get("/v1/changes")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-cursor"))
                .body("errors[0].header", equalTo("Last-Event-ID"));
    }

    @Test
    void beginsAtOnceAndShowsThatItLives() throws IOException {
        try (var stream = stream("?cursor=now", "")) {
            assertThat(stream.head().getFirst()).startsWith("HTTP/1.1 200");
            assertThat(stream.head())
                    .anyMatch(line -> line.equalsIgnoreCase("content-type: text/event-stream"))
                    .anyMatch(line -> line.equalsIgnoreCase("cache-control: no-cache, no-transform"))
                    .anyMatch(line -> line.equalsIgnoreCase("x-accel-buffering: no"))
                    .noneMatch(line -> line.toLowerCase(java.util.Locale.ROOT).startsWith("content-encoding"));
            await().until(() -> !stream.lastId().isEmpty());
            await().until(() -> stream.comment().equals(": ping"));
            assertThat(stream.events()).isEmpty();
        }
    }

    @Test
    void carriesWhatPollsCarryWithTheSamePositions() throws IOException {
        var cursor = changes.now();
        try (var stream = stream("?cursor=" + cursor, "")) {
            var ids = tell(3, "same");
            await().until(() -> stream.events().size() == 3);

            var second = stream.events().get(1);
            assertThat(stream.eventIds()).containsExactlyElementsOf(ids);
            assertThat(second.type()).isEqualTo("eu.integratingcities.city.changed.v1");
            var polled = changes.ok("/v1/changes?cursor=" + second.id());
            assertThat(ChangesClient.ids(polled)).containsExactly(ids.get(2));
            assertThat(polled.asString()).contains(stream.events().get(2).data());
        }
    }

    /** Cut off at random places, many times, while much is told: nothing is missing, nothing comes twice. */
    @Test
    void goesOnWhereItWasCutOff() throws Exception {
        var last = changes.now();
        int count = 4_000;
        var told = Aside.begin(() -> tell(count, "cut"));
        var random = new Random(20241121);
        var got = new ArrayList<String>();
        while (got.size() < count) {
            int enough = got.size() + random.nextInt(1, 700);
            try (var stream = stream("", last)) {
                await("changes after " + got.size() + " by " + last + ", " + stream.head())
                        .atMost(SOON)
                        .until(() -> got.size() + stream.events().size() >= Math.min(enough, count));
                stream.close();
                await().until(stream::hasEnded);
                got.addAll(stream.eventIds());
                last = stream.lastId();
            }
        }

        assertThat(got).containsExactlyElementsOf(told.get());
    }

    @Test
    void filters() throws IOException {
        try (var stream = stream("?cursor=now&city=bergen&type=monitoring", "")) {
            log.tell("bergen");
            log.tell(Topic.MONITORING, "monitoring.report-published.v1", "oslo", "6/oslo");
            var id = log.tell(Topic.MONITORING, "monitoring.report-published.v1", "bergen", "6/bergen");

            await().untilAsserted(() -> assertThat(stream.eventIds()).containsExactly(id));
        }
    }

    /** The place moves on although nothing is let through, so that a reconnection does not begin far back. */
    @Test
    void tellsWhereItIsWhenTheFilterLetsNothingThrough() throws IOException {
        try (var stream = stream("?cursor=now&city=nobody", "")) {
            var id = tell(5, "hidden").getLast();

            await().untilAsserted(() -> {
                assertThat(stream.lastId()).isNotEmpty();
                assertThat(changes.idsFrom("/v1/changes?cursor=" + stream.lastId()))
                        .doesNotContain(id);
            });
            assertThat(stream.events()).isEmpty();
        }
    }

    /** 300 changes are kept in memory: a reader that does not read for 5,000 large ones has to go through history. */
    @Test
    void servesASlowReaderFromHistory() throws IOException {
        var cursor = changes.now();
        try (var raw = new RawReader(server.port(), "/v1/changes?cursor=" + cursor)) {
            var ids = tell(5_000, "x".repeat(2_000));
            // Each of them is held against the published schema on the way.
            await().atMost(Duration.ofMinutes(2))
                    .untilAsserted(() -> assertThat(changes.idsFrom("/v1/changes?limit=500&cursor=" + cursor))
                            .hasSize(5_000));

            assertThat(raw.readIds(5_000)).containsExactlyElementsOf(ids);
        }
    }

    @Test
    void endsCleanlyAndIsRefusedWhenTheLogWasMadeAnew() throws IOException {
        log.tell("old");
        var cursor = changes.now();
        try (var stream = stream("?cursor=now", "")) {
            await().until(() -> !stream.lastId().isEmpty());
            ChangeLog.makeAnew();

            await().atMost(SOON).until(stream::hasEndedCleanly);
            await().until(() -> changes.get("/v1/changes").statusCode() == 200);
            changes.get("/v1/changes?cursor=" + cursor)
                    .then()
                    .statusCode(410)
                    .body("type", equalTo("/problems/gone"))
                    .body("snapshot", equalTo("/v1/snapshots/latest"));
            try (var again = stream("", stream.lastId())) {
                assertThat(again.head().getFirst())
                        .as("%s, %s", cursor, stream.lastId())
                        .startsWith("HTTP/1.1 410");
            }
        }
        await().until(() -> changes.get("/v1/changes?cursor=now").statusCode() == 200);
        var id = log.tell("new");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(changes.idsFrom("/v1/changes")).containsExactly(id));
    }

    @Test
    void refusesOneAddressTooMany() throws IOException {
        var streams = new ArrayList<SseClient>();
        try {
            for (int i = 0; i < 8; i++) {
                streams.add(stream("?cursor=now", ""));
            }
            assertThat(streams).allMatch(each -> each.head().getFirst().startsWith("HTTP/1.1 200"));

            changes.get("/v1/changes?cursor=now&wait=5").then().statusCode(429).header("Retry-After", "10");
        } finally {
            for (var each : streams) {
                each.close();
            }
        }
        await().untilAsserted(() ->
                changes.get("/v1/changes?cursor=now&wait=1").then().statusCode(200));
    }

    @Test
    void answersHeadWithoutAStream() {
        GatewayClient.to(server.port())
                .accept("text/event-stream")
                .head("/v1/changes?cursor=now")
                .then()
                .statusCode(200)
                .contentType("text/event-stream");
    }
}
