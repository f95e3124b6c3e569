package eu.integratingcities.http.request;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import eu.integratingcities.http.contract.TestKeys;
import eu.integratingcities.http.contract.Tokens;
import eu.integratingcities.platform.RealPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(TestKeys.class)
class RequestIdTest {
    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    @Test
    void takesTheCallersIdWhenItIsWellFormed() {
        given().header("X-Request-Id", "trace-0815-4711")
                .get("/v1/places/none")
                .then()
                .header("X-Request-Id", equalTo("trace-0815-4711"))
                .body("instance", equalTo("/requests/trace-0815-4711"));
    }

    @Test
    void makesItsOwnElse() {
        given().get("/v1/places").then().header("X-Request-Id", matchesPattern(UUID));
        for (var bad : new String[] {"short", "with space in it", "<script>alert</script>", "x".repeat(129)}) {
            given().header("X-Request-Id", bad).get("/v1/places").then().header("X-Request-Id", matchesPattern(UUID));
        }
    }

    @Test
    void isOnEveryAnswer() {
        given().get("/nothing")
                .then()
                .statusCode(404)
                .header("X-Request-Id", matchesPattern(UUID))
                .header("X-Content-Type-Options", equalTo("nosniff"));
        given().auth()
                .oauth2(Tokens.expired("secretariat"))
                .get("/v1/places")
                .then()
                .statusCode(401)
                .header("X-Request-Id", matchesPattern(UUID));
    }
}
