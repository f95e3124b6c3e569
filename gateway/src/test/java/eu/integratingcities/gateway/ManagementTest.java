package eu.integratingcities.gateway;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import eu.integratingcities.gateway.door.GatewayServer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What operators see, on a port of its own. */
@QuarkusTest
@WithTestResource(Upstream.class)
class ManagementTest {
    @Inject
    GatewayServer server;

    @ConfigProperty(name = "quarkus.management.test-port")
    int managementPort;

    @Test
    void isReadyByItself() {
        RestAssured.given()
                .port(managementPort)
                .get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks[0].name", is("takes requests"));
    }

    @Test
    void countsWhatServicesAnswer() {
        GatewayClient.to(server.port()).get("/v1/signatories").then().statusCode(200);

        RestAssured.given()
                .port(managementPort)
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("gateway_hop_seconds_count{service=\"signatory\",status=\"2xx\"}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health", "/q/metrics", "/q/openapi"})
    void isNotToBeSeenFromOutside(String path) {
        GatewayClient.to(server.port()).get(path).then().statusCode(404);
    }
}
