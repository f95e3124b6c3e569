package eu.integratingcities.signatory.statistics;

import static eu.integratingcities.signatory.Requests.secretariat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.integratingcities.http.contract.TestKeys;
import eu.integratingcities.platform.RealPlatform;
import eu.integratingcities.signatory.GivenCity;
import eu.integratingcities.signatory.Loading;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** The steps by which a city counts, when several write about it. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(TestKeys.class)
class StandingStepsTest {

    private static final String ONE_STATUS = """
            (array(select city_id from standing_span where known_until = 'infinity' group by city_id having count(*) = 1))""";

    private static final String OF_ONE_STATUS = "standing_steps_of_one_status" + ONE_STATUS;
    private static final String BY_DAY = "standing_steps_by_day" + ONE_STATUS;

    @Inject
    AgroalDataSource database;

    @Test
    void countsACityOnceOfWhichTwoWriteAtATime() throws Exception {
        var city = GivenCity.listed("steps-of-two");

        try (var other = database.getConnection()) {
            other.setAutoCommit(false);
            run(other, "update city set country = 'XF' where id = '%s'".formatted(city.id()));
            var decision = CompletableFuture.runAsync(() -> putOnHold(city.slug()));
            await().atMost(Duration.ofSeconds(30)).until(this::isAnybodyWaiting);
            other.commit();
            decision.join();
        }

        assertThat(number("standing_step where city_id = '%s'", city.id()))
                .isEqualTo(number("standing_steps_of(array['%s'::uuid])", city.id()));
        assertThat(signatoriesOf("XF")).isEqualTo(1);
    }

    @Test
    void keepsNoSumsOfNothing() throws SQLException {
        var city = GivenCity.listed("steps-that-move");
        try (var connection = database.getConnection()) {
            run(connection, "update city set country = 'XG' where id = '%s'".formatted(city.id()));
            assertThat(number(connection, "standing_count where country = 'XG'"))
                    .isPositive();

            run(connection, "update city set country = 'XH' where id = '%s'".formatted(city.id()));

            assertThat(number(connection, "standing_count where country = 'XG'"))
                    .isZero();
        }
    }

    /** The real signatories: with dates of every kind, renewals, and both editions. */
    @Test
    void countsOneStatusAsItCountsSeveral() throws SQLException {
        Loading.referenceData();

        try (var connection = database.getConnection()) {
            assertThat(number(connection, OF_ONE_STATUS)).isGreaterThan(60);
            assertThat(number(connection, BY_DAY)).isEqualTo(number(connection, OF_ONE_STATUS));
            assertThat(number(
                            connection,
                            "(select * from %s except select * from %s) a".formatted(BY_DAY, OF_ONE_STATUS)))
                    .isZero();
        }
    }

    private static void putOnHold(String slug) {
        secretariat()
                .body("""
                        {"status": "on-hold", "trueFrom": {"value": "2025-06-01", "precision": "day"},
                         "reason": "at-own-request", "decisionUrl": "https://example.org/decisions/12"}""")
                .post("/v1/signatories/" + slug + "/status-decisions")
                .then()
                .statusCode(201);
    }

    /** Asked outside of every transaction: within one, the first answer about who is at work is given again and again. */
    private boolean isAnybodyWaiting() throws SQLException {
        try (var connection = database.getConnection()) {
            return number(connection, """
                    pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'""") > 0;
        }
    }

    private long signatoriesOf(String country) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery("""
                        select sum(possible) from standing_count
                        where grain = 'month' and charter = '' and standing <> 'signatory' and country = '%s'""".formatted(country))) {
            result.next();
            return result.getLong(1);
        }
    }

    private long number(String rows, UUID id) throws SQLException {
        try (var connection = database.getConnection()) {
            return number(connection, rows.formatted(id));
        }
    }

    private static long number(Connection connection, String rows) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("select count(*) from " + rows)) {
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
