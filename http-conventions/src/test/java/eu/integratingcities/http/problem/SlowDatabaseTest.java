package eu.integratingcities.http.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import eu.integratingcities.http.contract.TestKeys;
import eu.integratingcities.http.contract.Tokens;
import eu.integratingcities.http.sample.HeldCommits;
import eu.integratingcities.platform.OtherSession;
import eu.integratingcities.platform.RealPlatform;
import eu.integratingcities.platform.ServerProcess;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A database that is there and yet does not answer: callers get an honest 503, and get it before the gateway gives up. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(TestKeys.class)
class SlowDatabaseTest {
    private static final long GATEWAY_MILLIS = 10_000;
    private static final int POOL = 20;

    @Inject
    AgroalDataSource database;

    @Test
    void aChangeOfARowThatIsHeldEndsSoonAndWhole() throws Exception {
        create("slow-held", null).then().statusCode(201);
        create("slow-free", null).then().statusCode(201);

        try (var other = new OtherSession()) {
            other.execute("select from place where slug = 'slow-held' for update");
            var write = meanwhile(() -> rename("slow-held"));
            await().until(() -> other.isAwaited(Duration.ZERO));

            given().get("/v1/places/slow-free").then().statusCode(200);
            given().get("/v1/places/slow-held").then().statusCode(200).body("version", equalTo(1));
            rename("slow-free").then().statusCode(200);
            assertIsUnavailable(write.get(GATEWAY_MILLIS, TimeUnit.MILLISECONDS));
        }

        given().get("/v1/places/slow-held").then().body("version", equalTo(1));
        rename("slow-held").then().statusCode(200).body("version", equalTo(2));
    }

    @Test
    void aRepetitionWithTheSameKeyTakesEffectOnce() throws Exception {
        try (var other = new OtherSession()) {
            other.execute("insert into place (id, slug, name, kind)"
                    + " values (gen_random_uuid(), 'slow-twice', 'Twice', 'VILLAGE')");

            var write = meanwhile(() -> create("slow-twice", "slow-key-1"));

            assertIsUnavailable(write.get(GATEWAY_MILLIS, TimeUnit.MILLISECONDS));
        }

        create("slow-twice", "slow-key-1").then().statusCode(201).header("Idempotency-Replayed", nullValue());
        create("slow-twice", "slow-key-1").then().statusCode(201);
        given().get("/v1/places/slow-twice").then().body("version", equalTo(1));
    }

    @Test
    void aCommitThatHangsIsCutOff() throws Exception {
        try (var other = new OtherSession()) {
            other.execute(HeldCommits.HOLD);
            var write = meanwhile(() -> create("slow-commit", null, HeldCommits.NAME));

            assertIsUnavailable(write.get(GATEWAY_MILLIS, TimeUnit.MILLISECONDS));
        }

        given().get("/v1/places/slow-commit").then().statusCode(404);
        create("slow-commit", null, HeldCommits.NAME).then().statusCode(201);
    }

    @Test
    void aStatementThatHangsIsCutOff() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            var failure = catchThrowable(() -> statement.execute("select pg_sleep(60)"));

            assertThat(failure).isInstanceOf(SQLException.class);
            assertThat(Refusals.of(failure).orElseThrow().type()).isEqualTo(ProblemType.UNAVAILABLE);
        }
    }

    @Test
    void aTransactionThatNobodyGoesOnWithLetsGoOfItsRows() throws SQLException {
        create("slow-left", null).then().statusCode(201);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            try (var setting = statement.executeQuery("show idle_in_transaction_session_timeout")) {
                assertThat(setting.next()).isTrue();
                assertThat(setting.getString(1)).isEqualTo("30s");
            }
            statement.execute("set idle_in_transaction_session_timeout = '100ms'");
            statement.execute("select from place where slug = 'slow-left' for update");
            var process = ServerProcess.of(connection);
            await().until(() -> !process.isAlive());

            var failure = catchThrowable(() -> statement.execute("select 1"));

            assertThat(Refusals.isPassing(failure)).as("%s", failure).isTrue();
        }
        rename("slow-left").then().statusCode(200);
    }

    @Test
    void aPoolWithoutConnectionsIsToldSoon() throws SQLException {
        var taken = new ArrayList<Connection>();
        try {
            while (taken.size() < POOL) {
                taken.add(database.getConnection());
            }

            assertIsUnavailable(given().get("/v1/places"));
        } finally {
            for (var connection : taken) {
                connection.close();
            }
        }
    }

    /** In a thread that sees the application's classes as this one does. */
    private static Future<Response> meanwhile(Callable<Response> request) {
        var task = new FutureTask<>(request);
        Thread.ofPlatform().start(task);
        return task;
    }

    private static ValidatableResponse assertIsUnavailable(Response answer) {
        return answer.then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("[0-9]+"))
                .body("type", equalTo("/problems/unavailable"))
                .time(lessThan(GATEWAY_MILLIS));
    }

    private static Response create(String slug, @Nullable String key) {
        return create(slug, key, "Slow");
    }

    private static Response create(String slug, @Nullable String key, String name) {
        var request = secretariat().contentType("application/json");
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return request.body("{\"slug\":\"%s\",\"name\":\"%s\",\"kind\":\"village\"}".formatted(slug, name))
                .post("/v1/places");
    }

    private static Response rename(String slug) {
        return secretariat()
                .contentType("application/merge-patch+json")
                .header("If-Match", given().head("/v1/places/" + slug).header("ETag"))
                .body("{\"name\":\"Renamed\"}")
                .patch("/v1/places/" + slug);
    }

    private static RequestSpecification secretariat() {
        return given().auth().oauth2(Tokens.of("secretariat"));
    }
}
