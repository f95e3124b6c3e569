package eu.integratingcities.gateway;

import static org.hamcrest.Matchers.equalTo;

import eu.integratingcities.gateway.door.GatewayServer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The same gateway behind a load balancer that it trusts. */
@QuarkusTest
@WithTestResource(Upstream.class)
@TestProfile(TrustedProxyTest.BehindABalancer.class)
class TrustedProxyTest {
    public static class BehindABalancer implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("ic.gateway.access.trusted-proxies", "127.0.0.0/8,10.0.0.0/8");
        }
    }

    @Inject
    GatewayServer server;

    private RequestSpecification gateway() {
        return GatewayClient.to(server.port());
    }

    @Test
    void believesTheBalancerAboutTheClientOnly() {
        gateway()
                .header("X-Forwarded-For", "198.51.100.1, 203.0.113.9, 10.1.2.3")
                .header("X-Forwarded-Host", "evil.example")
                .header("Forwarded", "for=198.51.100.1")
                .get("/v1/signatories")
                .then()
                .body("headers.'x-forwarded-for'", equalTo(List.of("203.0.113.9")))
                .body("headers.'x-forwarded-host'", equalTo(List.of("open.example.org")));
    }

    @Test
    void takesABalancerWithoutTheHeaderForTheClient() {
        gateway().get("/v1/signatories").then().body("headers.'x-forwarded-for'", equalTo(List.of("127.0.0.1")));
    }
}
