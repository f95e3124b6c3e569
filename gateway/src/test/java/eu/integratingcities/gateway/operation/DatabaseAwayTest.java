package eu.integratingcities.gateway.operation;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import eu.integratingcities.gateway.DatabaseUpstream;
import eu.integratingcities.gateway.door.GatewayServer;
import eu.integratingcities.http.contract.ContractFilter;
import eu.integratingcities.http.contract.Tokens;
import eu.integratingcities.platform.RealPlatform;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A gateway whose database is not there when it starts, comes, and goes again. */
@QuarkusTest
@WithTestResource(DatabaseAwayTest.StoppedDatabase.class)
class DatabaseAwayTest {
    /** The database is stopped when the gateway starts. */
    public static class StoppedDatabase extends DatabaseUpstream {
        @Override
        public Map<String, String> start() {
            var settings = super.start();
            RealPlatform.postgres().stop();
            return settings;
        }

        @Override
        public void stop() {
            super.stop();
            RealPlatform.postgres().start();
        }
    }

    @Inject
    GatewayServer server;

    @ConfigProperty(name = "quarkus.management.test-port")
    int managementPort;

    @AfterEach
    void bringItBack() {
        RealPlatform.postgres().start();
    }

    @Test
    void servesReadsWithoutItAndUsesItWhenItComes() {
        refuses();
        servesReads();

        RealPlatform.postgres().start();
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> make().statusCode(201));

        RealPlatform.postgres().stop();
        refuses();
        servesReads();

        RealPlatform.postgres().start();
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> make().statusCode(201));
    }

    private void servesReads() {
        RestAssured.given()
                .noFiltersOfType(ContractFilter.class)
                .port(server.port())
                .get("/v1/signatories")
                .then()
                .statusCode(200);
        RestAssured.given().port(managementPort).get("/q/health/ready").then().statusCode(200);
    }

    private void refuses() {
        make().statusCode(503).header("Retry-After", notNullValue()).body("type", equalTo("/problems/unavailable"));
    }

    private ValidatableResponse make() {
        return RestAssured.given()
                .noFiltersOfType(ContractFilter.class)
                .port(server.port())
                .auth()
                .oauth2(Tokens.of("secretariat"))
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body("{\"name\": \"away\"}")
                .post(Pebbles.PATH)
                .then();
    }
}
