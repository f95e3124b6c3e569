package eu.integratingcities.conference.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * Brings two requests into an order that chance seldom brings: the first has read what it needs and then has to wait,
 * while the second does all of its work, if the first lets it.
 */
@ApplicationScoped
public class Overtaking {

    private static final String WAITING = """
            select count(*) from pg_stat_activity
            where datname = current_database() and wait_event_type = 'Lock'""";

    private final AgroalDataSource database;

    Overtaking(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * Makes both requests; both succeed.
     *
     * @param obstacle a statement with one parameter, whose locks only the first request runs into
     */
    public void happens(String obstacle, UUID of, Supplier<Response> first, Supplier<Response> second)
            throws SQLException {
        // The common pool has a single thread on two processors.
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                var connection = database.getConnection();
                var statement = connection.prepareStatement(obstacle)) {
            connection.setAutoCommit(false);
            statement.setObject(1, of);
            statement.execute();
            var slow = CompletableFuture.supplyAsync(first, threads);
            CompletableFuture<Response> fast;
            try {
                await().until(() -> waiting() == 1);
                fast = CompletableFuture.supplyAsync(second, threads);
                await().until(() -> fast.isDone() || waiting() == 2);
            } finally {
                connection.rollback();
            }
            assertThat(slow.join().statusCode()).isBetween(200, 299);
            assertThat(fast.join().statusCode()).isBetween(200, 299);
        }
    }

    private int waiting() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(WAITING);
                var result = statement.executeQuery()) {
            result.next();
            return result.getInt(1);
        }
    }
}
