package eu.integratingcities.gateway;

import static org.hamcrest.Matchers.startsWith;

import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;

/** A gateway that follows events: before it does, it keeps nothing that they could evict. */
final class Followed {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private Followed() {}

    /** Returns when the gateway at the port keeps what is composed of the answers of {@link CityServices}. */
    static void by(int port) {
        var path = "/v1/cities/followed-" + UUID.randomUUID() + "/profile";
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() ->
                        GatewayClient.to(port).get(path).then().header("Cache-Status", startsWith("gateway; hit")));
    }
}
