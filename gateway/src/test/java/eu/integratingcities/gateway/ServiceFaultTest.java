package eu.integratingcities.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import eu.integratingcities.gateway.door.GatewayServer;
import eu.integratingcities.http.contract.RawConnection;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client gets when a service is away, slow, broken, or strange. */
@QuarkusTest
@WithTestResource(Upstream.class)
class ServiceFaultTest {
    @Inject
    GatewayServer server;

    private RequestSpecification gateway() {
        return GatewayClient.to(server.port());
    }

    @Test
    void saysThatAServiceCannotBeReached() {
        gateway()
                .get("/v1/monitoring/cycles")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Access-Control-Allow-Origin", "*")
                .header("Retry-After", "5")
                .header("Cache-Control", "no-store")
                .body("type", equalTo("/problems/unavailable"))
                .body("status", equalTo(503))
                .body("instance", startsWith("/requests/"))
                .body("detail", allOf(containsString("monitoring service"), not(containsString("changed"))));
        gateway()
                .contentType("application/json")
                .body("{}")
                .post("/v1/monitoring/reports")
                .then()
                .statusCode(503)
                .body("detail", endsWith("Nothing was changed."));
    }

    @Test
    void saysThatAServiceTookTooLong() {
        gateway()
                .get("/v1/signatories/slow")
                .then()
                .statusCode(504)
                .header("Access-Control-Allow-Origin", "*")
                .body("type", equalTo("/problems/gateway-timeout"))
                .body("detail", containsString("2000 ms"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"reset", "half-small-body", "huge-headers", "html-500"})
    void turnsWhatIsNoAnswerIntoAProblem(String behaviour) {
        gateway()
                .get("/v1/signatories/" + behaviour)
                .then()
                .statusCode(502)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/bad-gateway"))
                .body("detail", not(containsString("NullPointer")));
    }

    @Test
    void keepsTheMeaningOfAnUnexplained503() {
        gateway()
                .get("/v1/signatories/html-503")
                .then()
                .statusCode(503)
                .header("Retry-After", "7")
                .body("type", equalTo("/problems/unavailable"));
    }

    @ParameterizedTest
    @CsvSource({"problem-500,500", "problem-401,401", "problem-403,403", "problem-406,406", "problem-429,429"})
    void passesTheServicesOwnProblemsThrough(String behaviour, int status) {
        gateway()
                .get("/v1/signatories/" + behaviour)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Expose-Headers", containsString("Retry-After"))
                .header("X-Content-Type-Options", "nosniff")
                .body("detail", is("from the service"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"half-body", "half-chunks", "stalled-body"})
    void breaksOffWhereTheServiceDoesSoThatNobodyTakesAHalfForTheWhole(String behaviour) throws IOException {
        try (var client = new RawConnection(server.port())) {
            client.send("GET /v1/signatories/" + behaviour + " HTTP/1.1\r\nHost: x\r\n\r\n");

            var answer = client.readToEnd();

            assertThat(answer).startsWith("HTTP/1.1 200").doesNotEndWith("0\r\n\r\n");
        }
    }

    @Test
    void tellsTheServiceWhenTheClientLeaves() throws IOException {
        try (var client = new RawConnection(server.port())) {
            client.send("GET /v1/signatories/slow HTTP/1.1\r\nHost: x\r\nX-Test: leaving\r\n\r\n");
            Awaitility.await().until(() -> ending("leaving"), "begun"::equals);
        }

        Awaitility.await().atMost(Duration.ofMillis(1_500)).until(() -> ending("leaving"), "broken off"::equals);
    }

    private String ending(String test) {
        return gateway()
                .header("X-Ending-Of", test)
                .get("/v1/signatories/ending")
                .asString();
    }

    @Test
    void givesUpOnAClientThatDoesNotRead() throws IOException {
        try (var client = new RawConnection(server.port())) {
            client.send("GET /v1/signatories/large HTTP/1.1\r\nHost: x\r\nX-Test: not reading\r\n\r\n");

            Awaitility.await().until(() -> ending("not reading"), "broken off"::equals);
        }
    }
}
