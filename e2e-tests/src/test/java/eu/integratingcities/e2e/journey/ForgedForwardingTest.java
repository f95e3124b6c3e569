package eu.integratingcities.e2e.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import eu.integratingcities.e2e.SystemUnderTest;
import eu.integratingcities.launcher.settings.Part;
import eu.integratingcities.launcher.token.Role;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Links are paths: whatever a client claims about hosts and prefixes, no answer repeats it (docs/adr/0013). */
class ForgedForwardingTest {
    private static final Map<String, String> FORGED = Map.of(
            "Host", "evil.example",
            "Forwarded", "host=evil.example;proto=gopher",
            "X-Forwarded-Host", "evil.example",
            "X-Forwarded-Port", "1",
            "X-Forwarded-Prefix", "/evil",
            "X-Forwarded-Proto", "gopher");

    private final SystemUnderTest system = SystemUnderTest.running();
    private final Client client = new Client(system);

    @ParameterizedTest
    @CsvSource({
        "GATEWAY, /v1/signatories?limit=2",
        "GATEWAY, /v1/conferences/10",
        "GATEWAY, /v1/cities/nowhere",
        "GATEWAY, /",
        "GATEWAY, /problems",
        "GATEWAY, /openapi.json",
        "SIGNATORY, /v1/signatories?limit=2",
        "MONITORING, /v1/monitoring/cycles?limit=2",
        "CONFERENCE, /v1/conferences?limit=2"
    })
    void changesNoByteOfAnAnswer(Part part, String path) {
        var plain = read(given(), part, path);
        var forged = read(given().headers(FORGED), part, path);

        assertThat(forged.statusCode()).isEqualTo(plain.statusCode());
        assertThat(forged.asString()).isEqualTo(plain.asString()).doesNotContain("evil");
        assertThat(forged.header("ETag")).isEqualTo(plain.header("ETag"));
        assertThat(forged.headers().getValues("Link"))
                .isEqualTo(plain.headers().getValues("Link"))
                .noneMatch(link -> link.contains("evil") || link.contains("gopher"));
    }

    @Test
    void changesNoLocation() {
        client.as(Role.SECRETARIAT)
                .headers(FORGED)
                .contentType(ContentType.JSON)
                .body("{\"slug\": \"forged-journey\", \"name\": \"Forged\", \"country\": \"NL\"}")
                .post("/v1/cities")
                .then()
                .statusCode(201)
                .header("Location", "/v1/cities/forged-journey");
    }

    private Response read(RequestSpecification request, Part part, String path) {
        return request.baseUri(system.url(part))
                .header("X-Request-Id", "forged-forwarding")
                .get(path);
    }
}
