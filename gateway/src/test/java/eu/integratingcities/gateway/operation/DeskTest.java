package eu.integratingcities.gateway.operation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import eu.integratingcities.gateway.DatabaseUpstream;
import eu.integratingcities.gateway.database.Database;
import eu.integratingcities.gateway.door.GatewayServer;
import eu.integratingcities.http.contract.ContractFilter;
import eu.integratingcities.http.contract.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Operations of the gateway's own are asked and answer as those of services. */
@QuarkusTest
@WithTestResource(DatabaseUpstream.class)
class DeskTest {
    @Inject
    GatewayServer server;

    @Inject
    Pebbles pebbles;

    @Inject
    Database database;

    @BeforeEach
    void waitForTheDatabase() {
        Awaitility.await().until(database::isReady);
    }

    private RequestSpecification anybody() {
        return given().noFiltersOfType(ContractFilter.class)
                .baseUri("http://127.0.0.1")
                .port(server.port());
    }

    private RequestSpecification as(String role) {
        return anybody().auth().oauth2(Tokens.of(role));
    }

    private RequestSpecification secretariat(String body) {
        return as("secretariat").contentType("application/json").body(body);
    }

    @Test
    void makesSomethingAndShowsIt() {
        var made = secretariat("""
                {"name": "flint", "weight": 3}""").post(Pebbles.PATH);
        made.then()
                .statusCode(201)
                .header("Location", Pebbles.PATH + "/flint")
                .header("Cache-Control", "no-store")
                .header("ETag", startsWith("\"0."))
                .body("secret", equalTo("shown once"));

        var shown = anybody().get(Pebbles.PATH + "/flint");
        shown.then()
                .statusCode(200)
                .contentType("application/json")
                .header("Cache-Control", "no-cache")
                .header("Access-Control-Allow-Origin", "*");
        anybody().get(Pebbles.PATH + "/flint.json").then().statusCode(200);
        anybody()
                .header("If-None-Match", shown.header("ETag"))
                .get(Pebbles.PATH + "/flint")
                .then()
                .statusCode(304);
        anybody()
                .head(Pebbles.PATH + "/flint")
                .then()
                .statusCode(200)
                .header("Content-Length", shown.header("Content-Length"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"name": "a", "wieght": 3} | /wieght | unknown-member | Nearest: weight.
            {"name": ""}               | /name   | not-blank      | blank
            {"name": "a", "weight": 0} | /weight | positive       | greater than 0
            {"name": "a", "weight": {}}| /weight | wrong-type     | Expected
            {"name": 5}                | /name   | wrong-value    | Expected a text, found 5
            {"name": true}             | /name   | wrong-value    | Expected a text
            {"name": "a", "name": "b"} | /name   | repeated-member| more than once
            [1]                        | ''      | wrong-type     | Expected
            null                       | ''      | required       | Expected an object
            """)
    void saysWhereABodyIsWrong(String body, String pointer, String code, String word) {
        secretariat(body)
                .post(Pebbles.PATH)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-body"))
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code))
                .body("errors[0].detail", containsString(word));
    }

    @Test
    void saysWhereABodyIsNoJson() {
        secretariat("{\"name\": flint}")
                .post(Pebbles.PATH)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/malformed-body"))
                .body("line", equalTo(1));
        as("secretariat")
                .contentType("application/json")
                .post(Pebbles.PATH)
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("required"));
    }

    @Test
    void readsJsonOnlyAndNotTooMuchOfIt() {
        as("secretariat")
                .contentType("text/plain")
                .body("flint")
                .post(Pebbles.PATH)
                .then()
                .statusCode(415)
                .body("mediaTypes", hasItem("application/json"));
        secretariat("\"" + "a".repeat(70_000) + "\"")
                .post(Pebbles.PATH)
                .then()
                .statusCode(413)
                .body("maximumBytes", equalTo(65_536));
        anybody()
                .accept("text/csv")
                .get(Pebbles.PATH + "/flint")
                .then()
                .statusCode(406)
                .body("formats.mediaType", hasItem("application/json"));
        secretariat("{}").post(Pebbles.PATH + ".csv").then().statusCode(406);
        secretariat("{}")
                .post(Pebbles.PATH + "?colour=red")
                .then()
                .statusCode(400)
                .body("errors.parameter", hasItems("colour"));
    }

    @Test
    void letsInByToken() {
        anybody()
                .contentType("application/json")
                .body("{}")
                .post(Pebbles.PATH)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .body("type", equalTo("/problems/unauthenticated"));
        anybody()
                .auth()
                .oauth2(Tokens.expired("secretariat"))
                .get(Pebbles.PATH + "/flint")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", containsString("invalid_token"));
        anybody()
                .auth()
                .oauth2(Tokens.ofIssuer("https://elsewhere.example", "secretariat"))
                .get(Pebbles.PATH + "/flint")
                .then()
                .statusCode(401);
        as("partner")
                .contentType("application/json")
                .body("{}")
                .post(Pebbles.PATH)
                .then()
                .statusCode(403)
                .header("WWW-Authenticate", containsString("insufficient_scope"))
                .body("type", equalTo("/problems/forbidden"));
        as("partner").delete(Pebbles.PATH + "/nothing").then().statusCode(204).body(equalTo(""));
    }

    @Test
    void doesOnceWhatIsAskedTwiceWithTheSameKey() {
        var key = UUID.randomUUID().toString();
        int before = pebbles.made();
        var body = "{\"name\": \"twice\"}";

        secretariat(body)
                .header("Idempotency-Key", key)
                .post(Pebbles.PATH)
                .then()
                .statusCode(201);
        secretariat(body)
                .header("Idempotency-Key", key)
                .post(Pebbles.PATH)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("Location", Pebbles.PATH + "/twice")
                .body("name", equalTo("twice"))
                .body("secret", nullValue());
        secretariat("{\"name\": \"other\"}")
                .header("Idempotency-Key", key)
                .post(Pebbles.PATH)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-key-reused"));
        secretariat(body)
                .header("Idempotency-Key", "with space")
                .post(Pebbles.PATH)
                .then()
                .statusCode(400)
                .body("errors[0].header", equalTo("Idempotency-Key"));

        assertThat(pebbles.made()).isEqualTo(before + 1);
    }

    @Test
    void changesTheVersionThatWasRead() {
        secretariat("{\"name\": \"slate\", \"weight\": 1}")
                .post(Pebbles.PATH)
                .then()
                .statusCode(201);
        var path = Pebbles.PATH + "/slate";
        var tag = anybody().get(path).header("ETag");

        change("{\"weight\": 2}").patch(path).then().statusCode(428);
        change("{\"weight\": 2}")
                .header("If-Match", tag)
                .patch(path)
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"1."))
                .body("weight", equalTo(2));
        change("{\"weight\": 3}")
                .header("If-Match", tag)
                .patch(path)
                .then()
                .statusCode(412)
                .header("ETag", startsWith("\"1."))
                .body("currentETag", startsWith("\"1."));
        change("{\"name\": null}")
                .header("If-Match", "*")
                .patch(path)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/name"));
        secretariat("{}").header("If-Match", "*").patch(path).then().statusCode(415);
    }

    private RequestSpecification change(String body) {
        return as("secretariat")
                .contentType("application/merge-patch+json; charset=utf-8")
                .body(body);
    }

    @Test
    void tellsAFaultByAnIdOnly() {
        as("partner")
                .delete(Pebbles.PATH + "/cursed")
                .then()
                .statusCode(500)
                .body("incident", not(nullValue()))
                .body("detail", not(containsString("not to be told")));
    }
}
