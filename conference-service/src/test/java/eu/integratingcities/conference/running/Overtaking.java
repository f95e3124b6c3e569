package eu.integratingcities.conference.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.integratingcities.platform.OtherSession;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * Brings two requests into an order that chance seldom brings: the first has read what it needs and then has to wait,
 * while the second does all of its work, if the first lets it.
 */
public final class Overtaking {

    private Overtaking() {}

    /**
     * Makes both requests; both succeed.
     *
     * @param obstacle a statement with one parameter, whose locks only the first request runs into
     */
    public static void happens(String obstacle, UUID of, Supplier<Response> first, Supplier<Response> second)
            throws SQLException {
        // The common pool has a single thread on two processors.
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture<Response> slow;
            CompletableFuture<Response> fast;
            try (var other = new OtherSession()) {
                other.execute(obstacle, of);
                slow = CompletableFuture.supplyAsync(first, threads);
                await().until(() -> other.awaiting() == 1);
                fast = CompletableFuture.supplyAsync(second, threads);
                await().until(() -> fast.isDone() || other.awaiting() == 2);
            }
            assertThat(slow.join().statusCode()).isBetween(200, 299);
            assertThat(fast.join().statusCode()).isBetween(200, 299);
        }
    }
}
