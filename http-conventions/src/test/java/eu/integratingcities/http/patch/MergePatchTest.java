package eu.integratingcities.http.patch;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import eu.integratingcities.http.contract.TestKeys;
import eu.integratingcities.http.contract.Tokens;
import eu.integratingcities.platform.RealPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(TestKeys.class)
class MergePatchTest {
    @Test
    void tellsAbsentFromNull() {
        record("patch-a");

        patch("patch-a", "{\"name\":\"New\"}")
                .statusCode(200)
                .body("name", equalTo("New"))
                .body("inhabitants", equalTo(9))
                .body("founded.value", equalTo("2010-02"))
                .body("aliases", contains("x"));
        patch("patch-a", "{\"inhabitants\":null,\"aliases\":null}")
                .statusCode(200)
                .body("inhabitants", nullValue())
                .body("aliases", empty())
                .body("name", equalTo("New"));
    }

    @Test
    void mergesNestedObjects() {
        record("patch-b");

        patch("patch-b", "{\"founded\":{\"notBefore\":\"2009\"}}")
                .statusCode(200)
                .body("founded.value", equalTo("2010-02"));
        patch("patch-b", "{\"founded\":{\"value\":\"2011\",\"precision\":\"year\",\"notBefore\":null}}")
                .statusCode(200)
                .body("founded.value", equalTo("2011"));
    }

    @Test
    void validatesTheResult() {
        record("patch-c");

        patch("patch-c", "{\"name\":null}").statusCode(400).body("errors[0].pointer", equalTo("/name"));
        patch("patch-c", "{\"nmae\":\"x\"}").statusCode(400).body("errors[0].detail", containsString("Nearest: name"));
        patch("patch-c", "{\"founded\":{\"value\":\"2011\"}}")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/founded"));
        patch("patch-c", "[]").statusCode(400).body("type", equalTo("/problems/invalid-body"));
        patch("patch-c", "{")
                .statusCode(400)
                .body("type", equalTo("/problems/malformed-body"))
                .body("errors[0].detail", not(containsString("Source")));
        patch("patch-c", "{}").statusCode(200).body("name", equalTo("Old"));
    }

    private static ValidatableResponse patch(String slug, String body) {
        return given().auth()
                .oauth2(Tokens.of("secretariat"))
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(body)
                .patch("/v1/places/" + slug)
                .then();
    }

    private static void record(String slug) {
        given().auth()
                .oauth2(Tokens.of("secretariat"))
                .contentType("application/json")
                .body(
                        "{\"slug\":\"%s\",\"name\":\"Old\",\"kind\":\"village\",\"inhabitants\":9,\"aliases\":[\"x\"],\"founded\":{\"value\":\"2010-02\",\"precision\":\"month\"}}"
                                .formatted(slug))
                .post("/v1/places")
                .then()
                .statusCode(201);
    }
}
