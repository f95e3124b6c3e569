package eu.integratingcities.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import eu.integratingcities.gateway.door.GatewayServer;
import eu.integratingcities.http.contract.RawConnection;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A gateway that may hold three connections, and one to each service. */
@QuarkusTest
@WithTestResource(Upstream.class)
@TestProfile(FullHouseTest.Small.class)
class FullHouseTest {
    public static class Small implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "ic.gateway.listen.event-loops", "1",
                    "ic.gateway.listen.connections", "3",
                    "ic.gateway.hop.connections", "1",
                    "ic.gateway.hop.waiting", "0");
        }
    }

    @Inject
    GatewayServer server;

    @Test
    void refusesAtOnceWhatAServiceCannotTake() throws IOException {
        try (var first = new RawConnection(server.port());
                var second = new RawConnection(server.port())) {
            first.send("GET /v1/signatories/slow HTTP/1.1\r\nHost: a\r\n\r\n");
            // The same event loop takes them in order; a page of its own shows that the first has been taken.
            second.send("GET /health/live HTTP/1.1\r\nHost: a\r\n\r\n");
            second.readAnswer();

            second.send("GET /v1/signatories HTTP/1.1\r\nHost: a\r\n\r\n");

            assertThat(second.readAnswer())
                    .startsWith("HTTP/1.1 503")
                    .containsIgnoringCase("retry-after: 5")
                    .contains("/problems/unavailable");
        }
    }

    @Test
    void closesAConnectionTooMany() {
        Awaitility.await().untilAsserted(() -> {
            try (var first = new RawConnection(server.port());
                    var second = new RawConnection(server.port());
                    var third = new RawConnection(server.port());
                    var fourth = new RawConnection(server.port())) {
                assertThat(fourth.readToEnd()).isEmpty();
                for (var guest : new RawConnection[] {first, second, third}) {
                    guest.send("GET /health/live HTTP/1.1\r\nHost: a\r\n\r\n");
                    assertThat(guest.readAnswer()).startsWith("HTTP/1.1 200");
                }
            }
        });
    }
}
