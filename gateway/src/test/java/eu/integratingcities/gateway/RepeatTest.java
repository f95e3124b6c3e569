package eu.integratingcities.gateway;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import eu.integratingcities.gateway.door.GatewayServer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a service drops without an answer is sent once more where that can do no harm. The service counts the attempts. */
@QuarkusTest
@WithTestResource(Upstream.class)
class RepeatTest {
    @Inject
    GatewayServer server;

    /** A request that the service drops the first time. */
    private RequestSpecification dropped() {
        return GatewayClient.to(server.port())
                .header("X-Drop", UUID.randomUUID().toString());
    }

    /** Who drops several in a row would be left alone for a while. */
    @BeforeEach
    void theServiceAnswers() {
        GatewayClient.to(server.port()).get("/v1/signatories/no-content").then().statusCode(204);
    }

    @Test
    void repeatsARead() {
        dropped().get("/v1/signatories").then().statusCode(200).body("attempts", is(2));
    }

    @Test
    void repeatsAReadForOneAlone() {
        dropped()
                .header("Authorization", "Bearer x")
                .get("/v1/signatories")
                .then()
                .body("attempts", is(2));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 60_000})
    void repeatsAWriteThatHasAKey(int length) {
        dropped()
                .header("Authorization", "Bearer x")
                .header("Idempotency-Key", "once")
                .contentType("application/json")
                .body("x".repeat(length))
                .post("/v1/signatories")
                .then()
                .statusCode(200)
                .body("attempts", is(2))
                .body("bodyLength", is(length))
                .body("headers.'idempotency-key'[0]", equalTo("once"));
    }

    @Test
    void sendsAWriteWithoutAKeyOnceOnly() {
        dropped()
                .contentType("application/json")
                .body("{}")
                .post("/v1/signatories")
                .then()
                .statusCode(502)
                .body("type", equalTo("/problems/bad-gateway"));
        dropped().delete("/v1/signatories/x").then().statusCode(502);
    }

    @Test
    void sendsOnceOnlyWhatNoServiceRemembers() {
        var anonymous = dropped()
                .header("Idempotency-Key", "nobody")
                .contentType("application/json")
                .body("{}");
        anonymous.post("/v1/signatories").then().statusCode(502);
        var editor = dropped().header("Authorization", "Bearer x").header("Idempotency-Key", "other");
        editor.delete("/v1/signatories/x").then().statusCode(502);
        dropped()
                .header("Authorization", "Bearer x")
                .header("Idempotency-Key", "import")
                .contentType("text/csv")
                .body("slug\n")
                .post("/v1/imports/signatories")
                .then()
                .statusCode(502);
    }

    @Test
    void keepsNoLargeBodyForARepeat() {
        dropped()
                .header("Authorization", "Bearer x")
                .header("Idempotency-Key", "large")
                .contentType("application/json")
                .body("x".repeat(100_000))
                .post("/v1/signatories")
                .then()
                .statusCode(502);
    }
}
