package eu.integratingcities.gateway;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import eu.integratingcities.gateway.door.GatewayServer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A service that takes requests and drops them is left alone for a while, and tried again. */
@QuarkusTest
@WithTestResource(Upstream.class)
@TestProfile(OpenBreakerTest.Impatient.class)
class OpenBreakerTest {
    private static final Duration PAUSE = Duration.ofSeconds(3);

    public static class Impatient implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "ic.gateway.hop.failures-in-a-row",
                    "3",
                    "ic.gateway.hop.between-attempts",
                    PAUSE.toMillis() + "ms");
        }
    }

    @Inject
    GatewayServer server;

    @Test
    void leavesAServiceAloneThatDropsRequests() {
        // Each is sent twice.
        get("/v1/signatories/reset").statusCode(502);
        get("/v1/signatories/reset").statusCode(502);

        get("/v1/signatories/no-content")
                .statusCode(503)
                .header("Retry-After", "5")
                .body("type", equalTo("/problems/unavailable"))
                .body("detail", containsString("signatory service"));
        get("/v1/conferences").statusCode(200);

        Awaitility.await().atMost(PAUSE.multipliedBy(10)).untilAsserted(() -> get("/v1/signatories/no-content")
                .statusCode(204));
        get("/v1/signatories/no-content").statusCode(204);
    }

    private ValidatableResponse get(String path) {
        return GatewayClient.to(server.port()).get(path).then();
    }
}
