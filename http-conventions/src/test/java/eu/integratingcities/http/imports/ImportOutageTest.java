package eu.integratingcities.http.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.lessThan;

import eu.integratingcities.http.contract.TestKeys;
import eu.integratingcities.http.contract.Tokens;
import eu.integratingcities.http.sample.HeldCommits;
import eu.integratingcities.platform.OtherSession;
import eu.integratingcities.platform.RealPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of an import when PostgreSQL goes away under it, or somebody else holds a row of it. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(TestKeys.class)
class ImportOutageTest {
    private static final Duration SOON = Duration.ofSeconds(90);
    /** More than are written in the time between a look at the outcome and the end of the server. */
    private static final int MANY = 6_000;

    @AfterEach
    void startWhatWasStopped() {
        RealPlatform.postgres().start();
    }

    @Test
    void waitsForWhatIsOnRecordUntilTheDatabaseIsBack() throws Exception {
        put("outage-found", "Found", 5);
        String place;
        try (var other = new OtherSession()) {
            other.execute("lock table place in access exclusive mode");
            place = load("text/csv", "slug,name\noutage-found,Renamed\n");
            awaitIsAwaited(other, Duration.ZERO);

            RealPlatform.postgres().kill();
        }
        RealPlatform.postgres().start();

        finished(place).body("changed", equalTo(1)).body("refused", equalTo(0));
        given().get("/v1/places/outage-found")
                .then()
                .body("name", equalTo("Renamed"))
                .body("inhabitants", equalTo(5));
    }

    @Test
    void repeatsTheBatchThatTheDatabaseWentAwayFrom() throws Exception {
        put("outage-held", "Held", 1);
        var body = rows("outage-before", 600) + row("outage-held", "Changed", 1) + rows("outage-after", 600);
        String place;
        try (var other = new OtherSession()) {
            other.execute("select from place where slug = 'outage-held' for update");
            place = load("application/x-ndjson", body);
            awaitIsAwaited(other, Duration.ZERO);

            RealPlatform.postgres().kill();
        }
        RealPlatform.postgres().start();

        finished(place)
                .body("rows", equalTo(1201))
                .body("created", equalTo(1200))
                .body("changed", equalTo(1))
                .body("refused", equalTo(0));
        given().get("/v1/places/outage-held")
                .then()
                .body("name", equalTo("Changed"))
                .body("version", equalTo(2));
    }

    @Test
    void repeatsACommitOfUnknownOutcome() throws Exception {
        String place;
        try (var other = new OtherSession()) {
            other.execute(HeldCommits.HOLD);
            place = load("application/x-ndjson", row("outage-commit", HeldCommits.NAME, 1));
            awaitIsAwaited(other, Duration.ZERO);

            RealPlatform.postgres().kill();
        }
        RealPlatform.postgres().start();

        finished(place).body("created", equalTo(1)).body("refused", equalTo(0));
        given().get("/v1/places/outage-commit").then().statusCode(200).body("version", equalTo(1));
    }

    @Test
    void losesAndRefusesNothingWhereverTheDatabaseWentAway() {
        var place = load("application/x-ndjson", rows("outage-many", MANY));
        await().atMost(SOON).until(() -> outcome(place).extract().<Integer>path("rows"), greaterThanOrEqualTo(1_000));
        outcome(place).body("state", equalTo("running")).body("rows", lessThan(MANY / 2));

        RealPlatform.postgres().kill();
        RealPlatform.postgres().start();

        var outcome = finished(place)
                .body("rows", equalTo(MANY))
                .body("refused", equalTo(0))
                .extract();
        int created = outcome.path("created");
        // The outcome of one commit may be unknown: its rows are found on record the second time.
        int unchanged = outcome.path("unchanged");
        assertThat(created + unchanged).isEqualTo(MANY);
        given().get("/v1/places/outage-many-" + (MANY - 1))
                .then()
                .statusCode(200)
                .body("version", equalTo(1));
    }

    @Test
    void waitsForARowLongerThanACallerWould() throws Exception {
        put("outage-busy", "Busy", 1);
        String place;
        try (var other = new OtherSession()) {
            other.execute("select from place where slug = 'outage-busy' for update");
            place = load("application/x-ndjson", row("outage-busy", "Changed", 1));
            awaitIsAwaited(other, Duration.ofSeconds(5));
        }

        finished(place).body("changed", equalTo(1));
        given().get("/v1/places/outage-busy").then().body("version", equalTo(2));
    }

    private static void awaitIsAwaited(OtherSession other, Duration atLeast) {
        await().atMost(SOON).until(() -> other.isAwaited(atLeast));
    }

    private static String rows(String slug, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> row(slug + "-" + i, "N", 1))
                .collect(Collectors.joining());
    }

    private static String row(String slug, String name, int inhabitants) {
        return "{\"slug\":\"%s\",\"name\":\"%s\",\"kind\":\"village\",\"inhabitants\":%d,\"founded\":null,\"aliases\":[],\"mayor\":null}%n"
                .formatted(slug, name, inhabitants);
    }

    private static void put(String slug, String name, int inhabitants) {
        given().auth()
                .oauth2(Tokens.of("secretariat"))
                .contentType("application/json")
                .body(row(slug, name, inhabitants))
                .post("/v1/places")
                .then()
                .statusCode(201);
    }

    private static String load(String type, String body) {
        return given().auth()
                .oauth2(Tokens.of("secretariat"))
                .contentType(type)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports/places")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
    }

    private static ValidatableResponse finished(String place) {
        // Connections of before the crash are still in the pool, so the first answers may be 503.
        await().atMost(SOON)
                .ignoreExceptionsInstanceOf(AssertionError.class)
                .until(() -> !outcome(place).extract().path("state").equals("running"));
        return outcome(place).body("state", equalTo("finished"));
    }

    private static ValidatableResponse outcome(String place) {
        return given().auth().oauth2(Tokens.of("secretariat")).get(place).then().statusCode(200);
    }
}
