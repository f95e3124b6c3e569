package eu.integratingcities.gateway;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;

import eu.integratingcities.gateway.door.GatewayServer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page of another origin can read everything, errors too. */
@QuarkusTest
@WithTestResource(Upstream.class)
class CorsTest {
    private static final List<String> EXPOSED = List.of(
            "ETag",
            "Link",
            "Location",
            "RateLimit",
            "RateLimit-Policy",
            "Retry-After",
            "Deprecation",
            "Sunset",
            "X-Request-Id",
            "Idempotency-Replayed",
            "Content-Language",
            "Content-Disposition",
            "Age",
            "Cache-Status");

    @Inject
    GatewayServer server;

    private RequestSpecification page() {
        return GatewayClient.to(server.port()).header("Origin", "https://page.example");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /v1/signatories, 200",
        "GET, /v1/signatories/not-modified, 304",
        "GET, /v1/signatories/problem-401, 401",
        "GET, /v1/signatories/problem-403, 403",
        "GET, /v1/signatories/problem-429, 429",
        "GET, /v1/signatories/half-small-body, 502",
        "GET, /v1/monitoring/cycles, 503",
        "GET, /v1/signatories/html-503, 503",
        "GET, /v1/signatories/slow, 504",
        "GET, /v1/nothing, 404",
        "PUT, /v1/signatories, 405",
        "GET, /v1/signatories/a%2Fb, 400",
        "GET, /openapi.json, 200"
    })
    void everyAnswerCanBeReadByAPageOfAnotherOrigin(String method, String path, int status) {
        var answer = page().request(method, path)
                .then()
                .statusCode(status)
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Allow-Credentials", nullValue());
        EXPOSED.forEach(name -> answer.header("Access-Control-Expose-Headers", containsString(name)));
    }

    @Test
    void answersAPreflightItself() {
        page().header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization, content-type")
                .options("/v1/monitoring/reports")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Allow-Methods", "OPTIONS, POST")
                .header("Access-Control-Allow-Headers", containsString("Authorization"))
                .header("Access-Control-Allow-Headers", containsString("Idempotency-Key"))
                .header("Access-Control-Allow-Headers", containsString("If-Match"))
                .header("Access-Control-Allow-Headers", containsString("Cache-Control"))
                .header("Access-Control-Allow-Headers", containsString(", Range,"))
                .header("Access-Control-Allow-Headers", containsString("If-Range"))
                .header("Access-Control-Max-Age", "86400");
    }

    @ParameterizedTest
    @CsvSource({"/v1/signatories, 200", "/v1/nothing, 404", "/v1/monitoring/cycles, 503", "/health/live, 200"})
    void everyAnswerHasTheSecurityHeaders(String path, int status) {
        page().get(path)
                .then()
                .statusCode(status)
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .header("Strict-Transport-Security", "max-age=31536000");
    }
}
