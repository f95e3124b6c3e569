package eu.integratingcities.signatory.relation;

import static eu.integratingcities.signatory.Requests.secretariat;
import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.integratingcities.http.contract.TestKeys;
import eu.integratingcities.platform.RealPlatform;
import eu.integratingcities.signatory.GivenCity;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Two who relate cities at a time. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(TestKeys.class)
class RelationRaceTest {

    @Inject
    AgroalDataSource database;

    /** Each of the two would be right without the other; together with what is there they would close a circle. */
    @Test
    void closesNoCircleByTwoHalves() throws Exception {
        for (var slug : new String[] {"race-a", "race-b", "race-c", "race-d"}) {
            GivenCity.named(slug);
        }
        assertThat(relate("race-a", "race-b")).isEqualTo(201);
        assertThat(relate("race-c", "race-d")).isEqualTo(201);

        // The common pool has a single thread on two processors.
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                var other = database.getConnection()) {
            other.setAutoCommit(false);
            run(other, "select 1 from city where slug = 'race-c' for update");
            var one = supplyAsync(() -> relate("race-b", "race-c"), threads);
            await().atMost(Duration.ofSeconds(30)).until(() -> waiting(other) == 1);
            var two = supplyAsync(() -> relate("race-d", "race-a"), threads);
            await().atMost(Duration.ofSeconds(30)).until(() -> two.isDone() || waiting(other) == 2);
            other.commit();

            assertThat(one.join()).isEqualTo(201);
            assertThat(two.join()).isEqualTo(422);
        }
    }

    private static int relate(String part, String whole) {
        return secretariat()
                .body("{\"type\": \"part-of\", \"city\": \"%s\"}".formatted(whole))
                .post("/v1/cities/" + part + "/relations")
                .statusCode();
    }

    private static long waiting(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("""
                        select count(*) from pg_stat_activity
                        where datname = current_database() and wait_event_type = 'Lock'""")) {
            result.next();
            return result.getLong(1);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
