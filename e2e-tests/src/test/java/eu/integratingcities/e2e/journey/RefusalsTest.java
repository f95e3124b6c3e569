package eu.integratingcities.e2e.journey;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import eu.integratingcities.e2e.SystemUnderTest;
import eu.integratingcities.launcher.token.Role;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        for (var path :
                List.of("/v1/conferences/abc", "/v1/speakers/abc", "/v1/corrections/abc", "/v1/appearances/abc")) {
            problem(client.anybody().get(path), 404).body("type", equalTo("/problems/not-found"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "DELETE, /v1/signatories, 'GET, HEAD, OPTIONS'",
        "HEAD, /v1/imports/cities, 'OPTIONS, POST'",
        "POST, /openapi.json, 'GET, HEAD, OPTIONS'",
        "TRACE, /health/live, 'GET, HEAD, OPTIONS'"
    })
    void saysWhichMethodsThereAre(String method, String path, String allow) {
        client.anybody().request(method, path).then().statusCode(405).header("Allow", allow);
        client.anybody().options(path).then().statusCode(204).header("Allow", allow);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/cities", "/v1/cities/utrecht", "/v1/conferences/10/schedule", "/", "/problems"})
    void saysWhichFormatsThereAre(String path) {
        problem(client.anybody().accept("image/png").get(path), 406).body("formats", not(empty()));
    }

    @Test
    void refusesASuffixThatAnItemDoesNotHave() {
        problem(client.anybody().get("/v1/cities/utrecht.csv"), 406)
                .body("formats.suffix", containsInAnyOrder(".json", ".geojson", ".jsonld"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/cities/a%2Fb", "/v1/cities/%2E%2E/x", "/v1/cities/a%5Cb", "/problems/a%00"})
    void refusesAPathThatCouldBeReadInTwoWays(String path) {
        problem(client.anybody().urlEncodingEnabled(false).get(path), 400);
    }

    @Test
    void refusesARequestThatIsTooLong() {
        problem(client.anybody().get("/v1/cities?q=" + "x".repeat(9_000)), 414);
        problem(client.anybody().header("X-Large", "x".repeat(20_000)).get("/v1/cities"), 431);
    }

    /** The services read what the gateway lets through, together with what it adds. */
    @ParameterizedTest
    @ValueSource(strings = {"/v1/cities", "/v1/monitoring/cycles", "/v1/conferences"})
    void takesHeadersUpToTheGatewaysLimit(String path) {
        client.anybody().header("X-Large", "x".repeat(15_800)).get(path).then().statusCode(200);
    }

    @Test
    void refusesABodyOfAnotherKind() {
        problem(client.as(Role.SECRETARIAT).contentType("text/html").body("<p>").post("/v1/cities"), 415);
        var packed = client.as(Role.SECRETARIAT)
                .contentType(ContentType.JSON)
                .header("Content-Encoding", "gzip")
                .body(new byte[10]);
        problem(packed.post("/v1/cities"), 415);
    }

    @Test
    void refusesTheSameWithoutABodyInAnswerToHead() {
        client.anybody().head("/v1/cities/nowhere").then().statusCode(404);
        client.anybody().head("/v1/nothing").then().statusCode(404);
        client.anybody().head("/v1/candidates").then().statusCode(401);
        client.anybody().head("/v1/cities?contry=NL").then().statusCode(400);
        client.anybody().accept("image/png").head("/problems").then().statusCode(406);
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
