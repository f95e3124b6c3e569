package eu.integratingcities.http.request;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import eu.integratingcities.http.contract.TestKeys;
import eu.integratingcities.http.contract.Tokens;
import eu.integratingcities.platform.RealPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Links are paths, so nothing that a request says of hosts and prefixes can be in them (docs/adr/0013). */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(TestKeys.class)
class ForgedForwardingTest {
    private static final String ID = "forged-forwarding-test";

    private static final Map<String, String> FORGED = Map.of(
            "Host", "evil.example",
            "Forwarded", "for=192.0.2.1;host=evil.example;proto=gopher",
            "X-Forwarded-For", "192.0.2.1",
            "X-Forwarded-Host", "evil.example",
            "X-Forwarded-Port", "1",
            "X-Forwarded-Prefix", "/evil",
            "X-Forwarded-Proto", "gopher");

    @BeforeEach
    void recordPlaces() {
        record(given(), "forged-first");
        record(given(), "forged-second");
    }

    @Test
    void changesNoLocation() {
        record(given().headers(FORGED), "forged-location").then().header("Location", "/v1/places/forged-location");
        given().headers(FORGED)
                .auth()
                .oauth2(Tokens.of("secretariat"))
                .contentType("application/x-ndjson")
                .body("{\"slug\":\"forged-import\",\"name\":\"Imported\",\"kind\":\"village\"}"
                        .getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports/places?dry-run=true")
                .then()
                .statusCode(202)
                .header("Location", startsWith("/v1/imports/"));
    }

    @Test
    void changesNoLinkToTheNextPage() {
        var plain = read(given(), "/v1/places?prefix=forged-&limit=1");
        var forged = read(given().headers(FORGED), "/v1/places?prefix=forged-&limit=1");

        assertThat(plain.header("Link")).startsWith("</v1/places?").isEqualTo(forged.header("Link"));
        forged.then().body("page.next", equalTo(plain.path("page.next")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/places/forged-first",
                "/v1/places/forged-nowhere",
                "/v1/places?prefix=forged-f",
                "/v1/places.csv?prefix=forged-f",
                "/v1/places?colour=red",
                "/v1/rivers"
            })
    void changesNoByteOfAnAnswer(String path) {
        var plain = read(given(), path);
        var forged = read(given().headers(FORGED), path);

        assertThat(forged.statusCode()).isEqualTo(plain.statusCode());
        assertThat(forged.header("ETag")).isEqualTo(plain.header("ETag"));
        assertThat(forged.asString()).isEqualTo(plain.asString()).doesNotContain("evil");
    }

    private static Response read(RequestSpecification request, String path) {
        return request.header("X-Request-Id", ID).get(path);
    }

    private static Response record(RequestSpecification request, String slug) {
        return request.auth()
                .oauth2(Tokens.of("secretariat"))
                .contentType("application/json")
                .body("{\"slug\":\"%s\",\"name\":\"Forged\",\"kind\":\"port-town\"}".formatted(slug))
                .post("/v1/places");
    }
}
