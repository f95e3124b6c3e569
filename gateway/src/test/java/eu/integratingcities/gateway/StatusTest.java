package eu.integratingcities.gateway;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import eu.integratingcities.gateway.door.GatewayServer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the services answer and how far changes are known. */
@QuarkusTest
@WithTestResource(CityServices.class)
class StatusTest {
    @Inject
    GatewayServer server;

    private RequestSpecification gateway() {
        return GatewayClient.to(server.port());
    }

    @BeforeEach
    void eventsAreFollowed() {
        Followed.by(server.port());
    }

    @Test
    void saysOfEachServiceWhetherItAnswers() {
        Awaitility.await().untilAsserted(() -> gateway()
                .get("/status.json")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("status", is("ok"))
                .body("services.signatory-service.reachable", is(true))
                .body("services.signatory-service.dataAsOf", is(CityBehaviour.CHANGED_LATER))
                .body("services.conference-service.dataAsOf", is("2026-01-02T03:04:05Z"))
                .body("services.conference-service.eventLag.untold", is(0))
                .body("services.conference-service.eventLag.untakenSeconds", is(7))
                .body("events.followed", is(true))
                .body("events.followedSince", notNullValue())
                .body("events.behindSeconds", notNullValue()));
        gateway().get("/status.json").then().header("Cache-Status", startsWith("gateway; hit"));
    }

    @Test
    void saysWhichServiceIsAwayAndNothingOfWhereItIs() {
        Awaitility.await().untilAsserted(() -> gateway()
                .header("X-Away", "monitoring")
                .accept("application/json")
                .get("/status")
                .then()
                .statusCode(200)
                .body("status", is("degraded"))
                .body("services.monitoring-service.reachable", is(false))
                .body("services.monitoring-service.dataAsOf", nullValue())
                .body("services.monitoring-service.eventLag", nullValue())
                .body("services.signatory-service.reachable", is(true)));
        gateway()
                .accept("text/html")
                .get("/status.html")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("signatory-service"), not(containsString("127.0.0.1")));
    }

    @ParameterizedTest
    @CsvSource({"60, ok", "61, degraded"})
    void saysThatChangesAreToldLate(int seconds, String word) {
        Awaitility.await().untilAsserted(() -> gateway()
                .header("X-Lag", seconds)
                .get("/status.json")
                .then()
                .statusCode(200)
                .body("status", is(word))
                .body("services.monitoring-service.reachable", is(true))
                .body("services.monitoring-service.eventLag.untoldSeconds", is(seconds)));
        Awaitility.await().untilAsserted(() -> gateway()
                .header("X-Lag", seconds)
                .get("/status.html")
                .then()
                .body(containsString("has yet to tell 1 of its changes, for %d s".formatted(seconds))));
    }

    @ParameterizedTest
    @CsvSource({"300, ok", "301, degraded"})
    void saysThatChangesAreTakenLate(int seconds, String word) {
        Awaitility.await().untilAsserted(() -> gateway()
                .header("X-Behind", seconds)
                .get("/status.json")
                .then()
                .statusCode(200)
                .body("status", is(word))
                .body("services.monitoring-service.eventLag.untaken", nullValue())
                .body("services.monitoring-service.eventLag.untakenSeconds", is(seconds)));
    }

    @Test
    void waitsForNobody() {
        Awaitility.await().untilAsserted(() -> gateway()
                .header("X-Delay", "4000")
                .get("/status.html")
                .then()
                .statusCode(200)
                .body(containsString("Status: down")));
    }
}
