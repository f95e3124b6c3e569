package eu.integratingcities.http.conditional;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import eu.integratingcities.http.contract.TestKeys;
import eu.integratingcities.http.contract.Tokens;
import eu.integratingcities.platform.RealPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(TestKeys.class)
class ConditionalTest {
    @Test
    void leavesOutWhatTheClientHas() {
        record("cond-a");
        for (var path : new String[] {
            "/v1/places/cond-a",
            "/v1/places?prefix=cond-a",
            "/v1/places.csv?prefix=cond-a",
            "/v1/places.ndjson?prefix=cond-a"
        }) {
            var tag = given().get(path).then().statusCode(200).extract().header("ETag");
            for (var known : new String[] {tag, "W/" + tag, "\"other\", " + tag, "*"}) {
                given().header("If-None-Match", known)
                        .get(path)
                        .then()
                        .statusCode(304)
                        .header("ETag", equalTo(tag))
                        .header("Vary", equalTo("Accept"))
                        .header("Cache-Control", equalTo("no-cache"))
                        .body(emptyString());
            }
            given().header("If-None-Match", "\"other\"").get(path).then().statusCode(200);
        }
    }

    @Test
    void tagsEqualBytesEquallyForEveryCaller() {
        record("cond-b");
        var anonymous = given().get("/v1/places/cond-b").header("ETag");

        assertThat(secretariat().get("/v1/places/cond-b").header("ETag")).isEqualTo(anonymous);
        assertThat(given().head("/v1/places/cond-b").header("ETag")).isEqualTo(anonymous);
        assertThat(given().get("/v1/places.csv?prefix=cond-b").header("ETag"))
                .isNotEqualTo(given().get("/v1/places.ndjson?prefix=cond-b").header("ETag"));
    }

    @Test
    void demandsTheVersionThatIsChanged() {
        var tag = record("cond-c");

        patch("cond-c", null).then().statusCode(428).body("type", equalTo("/problems/if-match-required"));
        patch("cond-c", "\"7.other\"")
                .then()
                .statusCode(412)
                .body("type", equalTo("/problems/stale-version"))
                .body("currentETag", equalTo(tag))
                .header("ETag", equalTo(tag));
        patch("cond-c", "W/" + tag).then().statusCode(412);
        patch("cond-c", tag).then().statusCode(200).header("ETag", startsWith("\"2."));
        patch("cond-c", tag).then().statusCode(412).body("currentETag", startsWith("\"2."));
        patch("cond-c", "\"9.x\", \"2.whatever-format\"").then().statusCode(200).body("version", equalTo(3));
        patch("cond-c", "*").then().statusCode(200);
    }

    @Test
    void tellsTheGatewayWhatToKeepAndClientsToAsk() {
        record("cond-d");
        given().get("/v1/places/cond-d")
                .then()
                .header("Surrogate-Key", equalTo("place:cond-d"))
                .header("CDN-Cache-Control", containsString("max-age=86400"))
                .header("Cache-Control", equalTo("no-cache"));
        secretariat()
                .get("/v1/places/cond-d")
                .then()
                .header("Surrogate-Key", nullValue())
                .header("Cache-Control", equalTo("no-store"));
    }

    private static RequestSpecification secretariat() {
        return given().auth().oauth2(Tokens.of("secretariat"));
    }

    private static io.restassured.response.Response patch(String slug, String ifMatch) {
        var request = secretariat().contentType("application/merge-patch+json").body("{\"inhabitants\":5}");
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).patch("/v1/places/" + slug);
    }

    private static String record(String slug) {
        return secretariat()
                .contentType("application/json")
                .body("{\"slug\":\"%s\",\"name\":\"Name\",\"kind\":\"village\"}".formatted(slug))
                .post("/v1/places")
                .then()
                .statusCode(201)
                .extract()
                .header("ETag");
    }
}
