package eu.integratingcities.http.problem;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.containsStringIgnoringCase;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import eu.integratingcities.http.contract.TestKeys;
import eu.integratingcities.http.contract.Tokens;
import eu.integratingcities.platform.RealPlatform;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.http.HttpClosedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(TestKeys.class)
class ProblemTest {
    @Test
    void answersUnknownPathsAndMethods() {
        problem(given().get("/v1/nothing"), 404, "unknown-path");
        problem(given().get("/v1/places/none/such"), 404, "unknown-path");
        problem(given().get("/v1/places/no-such-place"), 404, "not-found")
                .body("detail", equalTo("There is no place no-such-place."));
        problem(secretariat().get("/v1/imports/not-a-uuid"), 404, "not-found");
        problem(given().put("/v1/places"), 405, "method-not-allowed")
                .header("Allow", equalTo("GET, HEAD, OPTIONS, POST"));
        problem(given().post("/v1/places/utrecht"), 405, "method-not-allowed")
                .header("Allow", equalTo("DELETE, GET, HEAD, OPTIONS, PATCH"));
    }

    @Test
    void namesTheParameterThatBreaksARule() {
        problem(given().queryParam("named", "x".repeat(21)).get("/v1/rivers"), 400, "invalid-parameter")
                .body("errors[0].parameter", equalTo("named"))
                .body("errors[0].code", equalTo("size"));
        problem(given().queryParam("passes-by", "x".repeat(21)).get("/v1/rivers"), 400, "invalid-parameter")
                .body("errors[0].parameter", equalTo("passes-by"));
    }

    @Test
    void tellsWhereABodyIsMalformed() {
        problem(create("{\"slug\":\n  nonsense}"), 400, "malformed-body")
                .body("line", equalTo(2))
                .body("column", equalTo(3));
        problem(create(""), 400, "invalid-body");
        problem(create("[]"), 400, "invalid-body");
        problem(create("null"), 400, "invalid-body");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"slug\": NaN}", "{\"slug\": +1}", "/*c*/{}", "{\"slug\": -Infinity}", "{\"slug\": \"a"})
    void saysNothingToTheParsersProgrammers(String body) {
        problem(create(body), 400, "malformed-body")
                .body("errors[0].detail", not(containsStringIgnoringCase("feature")))
                .body("errors[0].detail", not(containsString("`")));
    }

    /** Overlong, beyond Unicode, half of a pair, UTF-16, cut off. */
    @ParameterizedTest
    @ValueSource(strings = {"4ec1a1", "4ee080af", "4ef4908080", "4eeda080", "4e00", "4ee282"})
    void takesUtf8Alone(String hexadecimal) {
        var body = new ByteArrayOutputStream();
        body.writeBytes("{\"slug\": \"utf\", \"name\": \"".getBytes(UTF_8));
        body.writeBytes(HexFormat.of().parseHex(hexadecimal));
        body.writeBytes("\"}".getBytes(UTF_8));

        problem(
                        secretariat()
                                .contentType("application/json")
                                .body(body.toByteArray())
                                .post("/v1/places"),
                        400,
                        "malformed-body")
                .body("errors[0].detail", equalTo("The text is not UTF-8."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "x\\ud800", "\\udc00\\ud800", "\\ud83d\\u0041"})
    void namesTheTextThatWouldNotComeBackAsItWasSent(String text) {
        problem(create("{\"slug\":\"x\",\"name\":\"%s\",\"kind\":\"village\"}".formatted(text)), 400, "invalid-body")
                .body("errors[0].pointer", equalTo("/name"))
                .body("errors[0].detail", containsString("U+0000"));
    }

    @Test
    void namesTheNearestMemberAndValue() {
        problem(create("{\"slug\":\"x\",\"nam\":\"X\",\"kind\":\"village\"}"), 400, "invalid-body")
                .body("errors[0].pointer", equalTo("/nam"))
                .body("errors[0].code", equalTo("unknown-member"))
                .body("errors[0].detail", containsString("Nearest: name."));
        problem(create("{\"slug\":\"x\",\"name\":\"X\",\"kind\":\"vilage\"}"), 400, "invalid-body")
                .body("errors[0].pointer", equalTo("/kind"))
                .body("errors[0].detail", containsString("one of capital, port-town, village"))
                .body("errors[0].detail", containsString("Nearest: village."));
        problem(
                        create("{\"slug\":\"x\",\"name\":\"X\",\"kind\":\"village\",\"mayor\":{\"ofice\":\"y\"}}"),
                        400,
                        "invalid-body")
                .body("errors[0].pointer", equalTo("/mayor/ofice"));
        problem(
                        create("{\"slug\":\"x\",\"name\":\"X\",\"kind\":\"village\",\"inhabitants\":\"12\"}"),
                        400,
                        "invalid-body")
                .body("errors[0].pointer", equalTo("/inhabitants"));
        problem(
                        create(
                                "{\"slug\":\"x\",\"name\":\"X\",\"kind\":\"village\",\"founded\":{\"value\":\"2010\",\"precision\":\"day\"}}"),
                        400,
                        "invalid-body")
                .body("errors[0].pointer", equalTo("/founded"))
                .body("errors[0].detail", containsString("2010"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "name":5                            | /name         | wrong-value     | Expected a text, found 5.
            "name":1.5                          | /name         | wrong-value     | Expected a text, found 1.5.
            "aliases":["a",true]                | /aliases/1    | wrong-value     | Expected a text
            "inhabitants":99999999999           | /inhabitants  | wrong-value     | Expected a whole number from -2147483648 to 2147483647.
            "kind":0                            | /kind         | wrong-value     | one of capital, port-town, village
            "kind":"village","kind":"capital"   | /kind         | repeated-member | The member kind is there more than once.
            "mayor":{"office":"a","office":"b"} | /mayor/office | repeated-member | The member office is there more than once.
            """)
    void takesNoValueOfAnotherTypeAndNoMemberTwice(String member, String pointer, String code, String words) {
        problem(create("{\"slug\":\"x\"," + member + "}"), 400, "invalid-body")
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code))
                .body("errors[0].detail", containsString(words));
    }

    @Test
    void listsEveryRuleThatIsBroken() {
        problem(
                        create(
                                "{\"slug\":\"UPPER\",\"name\":\"\",\"kind\":null,\"aliases\":[\"a\",\"\"],\"mayor\":{\"office\":\"\"}}"),
                        400,
                        "invalid-body")
                .body("errors.pointer", hasItems("/slug", "/name", "/kind", "/aliases/1", "/mayor/office"))
                .body("errors.code", hasItems("not-blank", "not-null", "pattern"));
    }

    @Test
    void turnsConstraintsOfTheTableIntoConflicts() {
        create("{\"slug\":\"prob-a\",\"name\":\"A\",\"kind\":\"village\"}")
                .then()
                .statusCode(201);
        problem(create("{\"slug\":\"prob-a\",\"name\":\"A\",\"kind\":\"village\"}"), 409, "already-exists")
                .body("constraint", equalTo("place_slug"))
                .body("errors[0].pointer", equalTo("/slug"))
                .body("errors[0].code", equalTo("taken"));
        problem(
                        create("{\"slug\":\"prob-b\",\"name\":\"B\",\"kind\":\"village\",\"inhabitants\":100000000}"),
                        409,
                        "conflict")
                .body("constraint", equalTo("place_inhabitants"));
    }

    @Test
    void givesNothingAwayOfAFault() {
        problem(given().get("/v1/fault"), 500, "internal-error")
                .body("incident", matchesPattern("[0-9a-f-]{36}"))
                .body(not(containsString("secret")))
                .body(not(containsString("Exception")));
    }

    /** Only what nobody can explain is blamed on others who are at work; a fault of ours in a commit is one. */
    @Test
    void tellsAFaultInACommitFromAnUncertainCommit() {
        var unexplained = new RollbackException("ARJUNA016102: The transaction is not active");
        var explained = new RollbackException("ARJUNA016053: Could not commit transaction.");
        explained.addSuppressed(new IllegalStateException("a column's value cannot be written"));

        assertThat(Refusals.of(new QuarkusTransactionException(unexplained)))
                .map(ProblemException::type)
                .contains(ProblemType.UNAVAILABLE);
        assertThat(Refusals.of(new QuarkusTransactionException(explained))).isEmpty();
    }

    @Test
    void takesOnlyValuesThatCannotBeStoredForTheClientsFault() {
        assertThat(Refusals.of(new SQLException("invalid byte sequence", "22021")))
                .map(ProblemException::type)
                .contains(ProblemType.INVALID_BODY);
        assertThat(Refusals.of(new SQLException("division by zero", "22012"))).isEmpty();
    }

    @Test
    void takesAnUploadThatBreaksOffForNoFault() {
        assertThat(Refusals.of(new IOException(new HttpClosedException("Connection was closed"))))
                .map(ProblemException::type)
                .contains(ProblemType.INVALID_REQUEST);
    }

    @Test
    void blamesNobodyForAnotherVersionWhoNamedNone() {
        var stale = new OptimisticLockException("another writer");
        assertThat(Refusals.of(stale)).map(ProblemException::type).contains(ProblemType.STALE_VERSION);

        problem(given().get("/v1/fault?stale=true"), 409, "conflict");
        problem(given().header("If-Match", "\"1.a\"").get("/v1/fault?stale=true"), 412, "stale-version");
    }

    @Test
    void refusesOtherMediaTypes() {
        problem(secretariat().contentType("text/plain").body("x").post("/v1/places"), 415, "unsupported-media-type")
                .body("mediaTypes", contains("application/json"));
        problem(
                        secretariat()
                                .contentType("application/json")
                                .header("If-Match", "\"1.x\"")
                                .body("{}")
                                .patch("/v1/places/x"),
                        415,
                        "unsupported-media-type")
                .body("mediaTypes", contains("application/merge-patch+json"));
        problem(
                secretariat()
                        .header("Content-Type", "nonsense")
                        .body(new byte[] {'x'})
                        .post("/v1/places"),
                400,
                "invalid-request");
        problem(given().accept("nonsense").get("/v1/places"), 400, "invalid-header")
                .body("errors[0].header", equalTo("Accept"));
        problem(given().accept("image/png").get("/v1/places"), 406, "not-acceptable")
                .body("formats.suffix", hasItems(".json", ".csv", ".ndjson"))
                .body("formats.mediaType", hasItem("text/csv"));
        problem(given().get("/v1/places/utrecht.csv"), 406, "not-acceptable")
                .body("formats.suffix", hasItem(".json"))
                .body("formats.suffix", not(hasItem(".csv")));
    }

    @Test
    void refusesBodiesThatAreTooLarge() {
        var large = "{\"slug\":\"x\",\"name\":\"" + "x".repeat(1_100_000) + "\",\"kind\":\"village\"}";
        problem(create(large), 413, "body-too-large").body("maximumBytes", equalTo(1048576));
    }

    @Test
    void saysWhatTokenIsMissing() {
        problem(given().contentType("application/json").body("{}").post("/v1/places"), 401, "unauthenticated")
                .header("WWW-Authenticate", equalTo("Bearer"));
        for (var bad : new String[] {
            Tokens.expired("secretariat"), Tokens.ofIssuer("https://elsewhere", "secretariat"), "nonsense"
        }) {
            problem(given().auth().oauth2(bad).get("/v1/places"), 401, "unauthenticated")
                    .header("WWW-Authenticate", containsString("invalid_token"));
        }
        problem(
                        given().auth()
                                .oauth2(Tokens.of("partner"))
                                .contentType("application/json")
                                .body("{}")
                                .post("/v1/places"),
                        403,
                        "forbidden")
                .header("WWW-Authenticate", containsString("insufficient_scope"));
        problem(
                        given().auth()
                                .oauth2(Tokens.cityEditor("utrecht"))
                                .contentType("application/json")
                                .body("{\"slug\":\"ghent\",\"name\":\"Ghent\",\"kind\":\"village\"}")
                                .post("/v1/places"),
                        403,
                        "other-city")
                .body("detail", allOf(containsString("utrecht"), containsString("ghent")));
    }

    private static RequestSpecification secretariat() {
        return given().auth().oauth2(Tokens.of("secretariat"));
    }

    private static io.restassured.response.Response create(String body) {
        return secretariat().contentType("application/json").body(body).post("/v1/places");
    }

    private static ValidatableResponse problem(io.restassured.response.Response response, int status, String code) {
        var id = response.header("X-Request-Id");
        return response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .header("Cache-Control", equalTo("no-store"))
                .body("type", equalTo("/problems/" + code))
                .body("status", equalTo(status))
                .body("instance", equalTo("/requests/" + id));
    }
}
