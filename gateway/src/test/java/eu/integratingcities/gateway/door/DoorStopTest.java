package eu.integratingcities.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import eu.integratingcities.gateway.DatabaseUpstream;
import eu.integratingcities.http.contract.RawConnection;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A stop: who is being served is served to the end, and nobody is waited for who is not. */
@QuarkusTest
@WithTestResource(DatabaseUpstream.class)
class DoorStopTest {
    /** Not that of the gateway's doors, which would share its connections. */
    private static final int OWN_PORT = -2;

    private static final String HEAD = "POST /v1/webhooks HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer none\r\n"
            + "Content-Type: application/json\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n";

    @Inject
    Vertx vertx;

    @Inject
    Lobby lobby;

    private final AtomicInteger port = new AtomicInteger();

    @Test
    void waitsForAnOperationOfItsOwn() throws Exception {
        var door = open();
        try (var client = new RawConnection(port.get())) {
            client.send(HEAD);
            assertThat(client.readAnswer()).startsWith("HTTP/1.1 100");

            var stopped = vertx.undeploy(door).toCompletionStage().toCompletableFuture();
            assertThat(stopped).failsWithin(300, TimeUnit.MILLISECONDS);
            client.send("{}");

            assertThat(client.readAnswer()).startsWith("HTTP/1.1 401");
            assertThat(stopped).succeedsWithin(5, TimeUnit.SECONDS);
        }
    }

    @Test
    void doesNotWaitForAConnectionThatAsksNothing() throws Exception {
        var door = open();
        try (var client = new RawConnection(port.get())) {
            var stopped = vertx.undeploy(door).toCompletionStage().toCompletableFuture();

            assertThat(client.readToEnd()).isEmpty();
            assertThat(stopped).succeedsWithin(5, TimeUnit.SECONDS);
        }
    }

    private String open() {
        return vertx.deployVerticle(new DoorVerticle(lobby, OWN_PORT, port::set))
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }
}
