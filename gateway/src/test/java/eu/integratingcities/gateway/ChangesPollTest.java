package eu.integratingcities.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.equalToIgnoringCase;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import eu.integratingcities.events.EventType;
import eu.integratingcities.events.GoldenEvents;
import eu.integratingcities.events.Topic;
import eu.integratingcities.gateway.door.GatewayServer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The feed as a script reads it, batch by batch. */
@QuarkusTest
@WithTestResource(KafkaUpstream.class)
class ChangesPollTest {
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

    private void awaitTold(String cursor, String id) {
        await().untilAsserted(() ->
                assertThat(changes.idsFrom("/v1/changes?cursor=" + cursor)).contains(id));
    }

    @Test
    void answersWithEventsInStructuredModeAndWhereToGoOn() {
        var cursor = changes.now();
        var id = log.tell(Topic.MONITORING, "monitoring.report-published.v1", "utrecht", "6/utrecht");
        awaitTold(cursor, id);

        var answer = changes.ok("/v1/changes?cursor=" + cursor);

        answer.then()
                .contentType("application/cloudevents-batch+json")
                .header("Vary", equalToIgnoringCase("Accept"))
                .body("[0].specversion", equalTo("1.0"))
                .body("[0].id", equalTo(id))
                .body("[0].type", equalTo("eu.integratingcities.monitoring.report-published.v1"))
                .body("[0].source", equalTo("/test"))
                .body("[0].subject", equalTo("6/utrecht"))
                .body("[0].time", equalTo("2026-01-01T10:00:00Z"))
                .body("[0].dataschema", startsWith("http"))
                .body("[0].partitionkey", notNullValue())
                .body("[0].sequence", equalTo("1"))
                .body("[0].city", equalTo("utrecht"))
                .body("[0].traceparent", startsWith("00-"))
                .body("[0].datacontenttype", equalTo("application/json"))
                .body("[0].data.state.text", equalTo("6/utrecht"));
        changes.ok(ChangesClient.next(answer)).then().body("$", empty()).header("Link", containsString("rel=\"next\""));
    }

    @Test
    void goesThroughAllOfHistoryInTheOrderOfEachTopic() {
        var cursor = changes.now();
        var told = new ArrayList<String>();
        for (int i = 0; i < 700; i++) {
            told.add(log.tell("history-" + i));
        }
        var other = log.tell(Topic.CONFERENCES, "conference.edition-changed.v1", null, "11");
        awaitTold(cursor, other);

        assertThat(changes.idsFrom("/v1/changes?limit=77&cursor=" + cursor))
                .filteredOn(id -> !id.equals(other))
                .containsExactlyElementsOf(told);
        assertThat(changes.idsFrom("/v1/changes?limit=500")).containsSubsequence(told);
    }

    @Test
    void filtersByTypeAndCityWithAnyPosition() {
        var cursor = changes.now();
        var report = log.tell(Topic.MONITORING, "monitoring.report-published.v1", "oslo", "6/oslo");
        var city = log.tell("oslo");
        var other = log.tell("ghent");
        awaitTold(cursor, other);

        assertThat(changes.idsFrom("/v1/changes?city=oslo&cursor=" + cursor)).containsExactlyInAnyOrder(report, city);
        assertThat(changes.idsFrom("/v1/changes?city=oslo&city=ghent&type=city&cursor=" + cursor))
                .containsExactly(city, other);
        assertThat(changes.idsFrom("/v1/changes?type=monitoring.report-published&cursor=" + cursor))
                .containsExactly(report);
        assertThat(changes.idsFrom(
                        "/v1/changes?type=eu.integratingcities.city.changed.v1&type=monitoring&cursor=" + cursor))
                .containsExactlyInAnyOrder(report, city, other);
        var filtered = ChangesClient.cursor(changes.ok("/v1/changes?city=nowhere&cursor=" + cursor));
        assertThat(changes.idsFrom("/v1/changes?cursor=" + filtered)).isEmpty();
    }

    @Test
    void findsACityByItsId() {
        var cursor = changes.now();
        var id = log.tell("turku");
        awaitTold(cursor, id);
        String key = changes.ok("/v1/changes?cursor=" + cursor).path("[0].partitionkey");

        assertThat(changes.idsFrom("/v1/changes?city=" + key + "&cursor=" + cursor))
                .containsExactly(id);
    }

    @Test
    void goesOnBehindARecordWithoutData() {
        var cursor = changes.now();
        var empty = ChangeLog.record(
                Topic.SIGNATORIES, "city.changed.v1", UUID.randomUUID().toString(), "empty", "empty");
        log.send(new ProducerRecord<>(empty.topic(), null, empty.key(), null, empty.headers()));
        var later = log.tell("behind-the-empty-one");
        awaitTold(cursor, later);

        assertThat(changes.idsFrom("/v1/changes?city=empty&city=behind-the-empty-one&cursor=" + cursor))
                .containsExactly(later);
    }

    @Test
    void tellsThoseWhoFollowTheSlugThatACityGivesUp() {
        var cursor = changes.now();
        var renamed = log.tellThatItTook("kristiania", "oslo-of-1925");
        var later = log.tell("oslo-of-1925");
        awaitTold(cursor, later);

        assertThat(changes.idsFrom("/v1/changes?city=kristiania&cursor=" + cursor))
                .containsExactly(renamed);
        assertThat(changes.idsFrom("/v1/changes?city=oslo-of-1925&cursor=" + cursor))
                .containsExactly(renamed, later);
    }

    @Test
    void looksAtABoundedPartOfHistoryForAFilterThatFindsLittle() {
        var cursor = changes.now();
        for (int i = 0; i < 1_500; i++) {
            log.producer()
                    .send(ChangeLog.record(
                            Topic.SIGNATORIES,
                            "city.changed.v1",
                            UUID.randomUUID().toString(),
                            "many",
                            "many"));
        }
        var id = log.tell("needle");
        awaitTold(cursor, id);

        var first = changes.ok("/v1/changes?city=needle&cursor=" + cursor);

        assertThat(ChangesClient.ids(first)).isEmpty();
        assertThat(ChangesClient.cursor(first)).isNotEqualTo(cursor);
        assertThat(ChangesClient.ids(changes.ok(ChangesClient.next(first)))).containsExactly(id);
    }

    @Test
    void waitsForTheFirstChange() throws Exception {
        var cursor = changes.now();
        var answer = Aside.begin(() -> changes.ok("/v1/changes?wait=20&city=late&cursor=" + cursor));
        log.tell("not-this-one");
        assertThat(answer).isNotDone();

        var id = log.tell("late");

        assertThat(ChangesClient.ids(answer.get(5, TimeUnit.SECONDS))).containsExactly(id);
    }

    @Test
    void waitsNoLongerThanAsked() {
        long begun = System.nanoTime();

        var answer = changes.ok("/v1/changes?wait=1&cursor=" + changes.now());

        assertThat(System.nanoTime() - begun).isBetween(900_000_000L, 4_000_000_000L);
        assertThat(ChangesClient.ids(answer)).isEmpty();
        assertThat(ChangesClient.next(answer)).contains("wait=1");
    }

    @Test
    void keepsInsideWhatIsNotPublic() throws Exception {
        var cursor = changes.now();
        for (var event : GoldenEvents.all()) {
            var type = EventType.named(event.type()).orElseThrow();
            var record = ChangeLog.record(type.topic(), type.name(), event.toString(), null, "golden");
            log.producer()
                    .send(new ProducerRecord<>(record.topic(), null, record.key(), event.bytes(), record.headers()))
                    .get();
        }
        log.tell(Topic.SIGNATORIES, "signatory.of-tomorrow.v1", null, "unknown to this version");
        awaitTold(cursor, log.tell("after-golden"));

        var types =
                changes.ok("/v1/changes?limit=500&cursor=" + cursor).jsonPath().getList("type", String.class);

        var publicTypes = EventType.all().stream()
                .filter(type -> !type.confidential())
                .map(EventType::type)
                .toList();
        assertThat(types).containsAll(publicTypes).isSubsetOf(publicTypes);
    }

    @Test
    void passesOverWhatIsNoEventAndOverTheMarksOfTransactions() {
        var cursor = changes.now();
        var before = log.tell("before");
        var broken = ChangeLog.record(Topic.SIGNATORIES, "city.changed.v1", "broken", null, "broken");
        log.send(new ProducerRecord<>(broken.topic(), null, broken.key(), "{".getBytes(), broken.headers()));
        log.send(new ProducerRecord<>(broken.topic(), "key", new byte[] {1}));
        var within = UUID.randomUUID().toString();
        try (var transactions =
                new ChangeLog(Map.of("transactional.id", UUID.randomUUID().toString()))) {
            var producer = transactions.producer();
            producer.initTransactions();
            producer.beginTransaction();
            transactions.send(ChangeLog.record(Topic.SIGNATORIES, "city.changed.v1", "aborted", null, "aborted"));
            producer.abortTransaction();
            producer.beginTransaction();
            transactions.send(ChangeLog.record(Topic.SIGNATORIES, "city.changed.v1", within, null, "within"));
            producer.commitTransaction();
        }
        awaitTold(cursor, within);

        var atEnd = changes.now();
        assertThat(changes.idsFrom("/v1/changes?limit=1&cursor=" + cursor)).containsExactly(before, within);
        assertThat(changes.ok("/v1/changes?cursor=" + atEnd).jsonPath().getList("id"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "limit=501 | limit | from 1 to 500, found 501",
                "limit=x | limit | found x",
                "wait=56 | wait | from 0 to 55, found 56",
                "waite=1 | waite | Nearest: wait",
                "archive=x | archive | no parameter archive",
                "type=signatory.lisd | type | Nearest: signatory.listed",
                "type=monitoring.status-change-proposed.v1 | type | found monitoring.status-change-proposed",
                "city=Den%20Haag | city | found Den Haag",
                "limit=1&limit=2 | limit | Given 2 times"
            })
    void refusesWhatItDoesNotTake(String query, String parameter, String words) {
        changes.get("/v1/changes?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/invalid-parameter"))
                .body("errors[0].parameter", equalTo(parameter))
                .body("errors[0].detail", containsString(words));
    }

    @Test
    void refusesABrokenCursor() {
        var cursor = changes.now();

        for (var broken : List.of(cursor.substring(1), "x" + cursor.substring(1), "0193", "")) {
            changes.get("/v1/changes?cursor=" + broken)
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("/problems/invalid-cursor"))
                    .body("errors[0].parameter", equalTo("cursor"));
        }
    }

    @Test
    void isAnOperationLikeAnyOther() {
        GatewayClient.to(server.port())
                .head("/v1/changes?wait=30&cursor=now")
                .then()
                .statusCode(200)
                .header("Link", notNullValue());
        GatewayClient.to(server.port())
                .options("/v1/changes")
                .then()
                .statusCode(204)
                .header("Allow", "GET, HEAD, OPTIONS");
        GatewayClient.to(server.port())
                .delete("/v1/changes")
                .then()
                .statusCode(405)
                .header("Allow", "GET, HEAD, OPTIONS");
        GatewayClient.to(server.port())
                .accept("text/csv")
                .get("/v1/changes")
                .then()
                .statusCode(406)
                .body("formats.mediaType", hasItems("text/event-stream", "application/atom+xml"));
        changes.get("/v1/changes.csv").then().statusCode(406);
        changes.ok("/v1/changes.json?cursor=now").then().contentType("application/json");
        var tag = changes.ok("/v1/changes?limit=1").header("ETag");
        GatewayClient.to(server.port())
                .header("If-None-Match", tag)
                .get("/v1/changes?limit=1")
                .then()
                .statusCode(304);
    }
}
