package eu.integratingcities.e2e.journey;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import eu.integratingcities.e2e.SystemUnderTest;
import eu.integratingcities.launcher.token.Role;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is wrong is refused with a problem that says what would be right, through the gateway. */
class RefusalsTest {
    private static final String CITY = "{\"slug\": \"%s\", \"name\": \"Refused\", \"country\": \"NL\"}";

    private final Client client = new Client(SystemUnderTest.running());

    @Test
    void refusesAWrongToken() {
        problem(client.anybody().auth().oauth2("not.a.token").get("/v1/candidates"), 401)
                .header("WWW-Authenticate", containsString("Bearer"));
    }

    @Test
    void refusesTheTokenOfAnotherCity() {
        var tag = client.anybody().get("/v1/cities/utrecht").header("ETag");

        var answer = client.editorOf("ghent")
                .header("If-Match", tag)
                .contentType("application/merge-patch+json")
                .body("{\"notes\": []}")
                .patch("/v1/cities/utrecht");

        problem(answer, 403).body("detail", containsString("utrecht"));
    }

    @Test
    void refusesAChangeThatDoesNotSayWhatItChanges() {
        problem(rename("utrecht", null), 428).body("detail", containsString("If-Match"));
    }

    @Test
    void refusesAStaleChangeAndTellsTheCurrentTag() {
        problem(rename("utrecht", "\"99.stale\""), 412).header("ETag", notNullValue());
    }

    @Test
    void answersARepeatedKeyWithTheFirstAnswerAndRefusesItForAnotherBody() {
        var key = UUID.randomUUID();
        var first = create(key, "refusals-key").then().statusCode(201).extract();

        var second = create(key, "refusals-key").then().statusCode(201).extract();

        assertSame(first.asString(), second.asString());
        assertSame("true", second.header("Idempotency-Replayed"));
        problem(create(key, "refusals-other"), 422);
    }

    @Test
    void refusesATooLargeBody() {
        var answer = client.as(Role.SECRETARIAT)
                .contentType(ContentType.JSON)
                .body("{\"slug\": \"" + "x".repeat(10_000_000) + "\"}")
                .post("/v1/cities");

        problem(answer, 413);
    }

    @Test
    void pointsAtBrokenJson() {
        var answer = client.as(Role.SECRETARIAT)
                .contentType(ContentType.JSON)
                .body("{\"slug\": \"broken\",, }")
                .post("/v1/cities");

        problem(answer, 400);
    }

    @Test
    void namesTheNearestParameter() {
        problem(client.anybody().get("/v1/signatories?contry=NL"), 400)
                .body("errors[0].parameter", equalTo("contry"))
                .body("errors[0].detail", containsString("country"));
    }

    @Test
    void namesTheNearestPath() {
        problem(client.anybody().get("/v1/signatorys"), 404).body("detail", containsString("/v1/signatories"));
    }

    private Response create(UUID key, String slug) {
        return client.as(Role.SECRETARIAT)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(CITY.formatted(slug))
                .post("/v1/cities");
    }

    private Response rename(String slug, String tag) {
        var request = client.as(Role.SECRETARIAT)
                .contentType("application/merge-patch+json")
                .body("{\"name\": \"Renamed\"}");
        return (tag == null ? request : request.header("If-Match", tag)).patch("/v1/cities/" + slug);
    }

    private static void assertSame(String expected, String found) {
        org.assertj.core.api.Assertions.assertThat(found).isEqualTo(expected);
    }

    private static ValidatableResponse problem(Response answer, int status) {
        return answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .header("X-Request-Id", notNullValue())
                .header("Access-Control-Allow-Origin", "*")
                .body("status", equalTo(status))
                .body("type", containsString("/problems/"))
                .body("title", notNullValue());
    }
}
