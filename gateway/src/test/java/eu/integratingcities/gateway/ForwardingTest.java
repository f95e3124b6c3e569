package eu.integratingcities.gateway;

import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import eu.integratingcities.gateway.door.GatewayServer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which headers pass, in both directions. */
@QuarkusTest
@WithTestResource(Upstream.class)
class ForwardingTest {
    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    @Inject
    GatewayServer server;

    private RequestSpecification gateway() {
        return GatewayClient.to(server.port());
    }

    @Test
    void tellsTheServiceAboutTheOutsideWhateverTheClientClaims() {
        gateway()
                .header("Host", "evil.example")
                .header("X-Forwarded-For", "203.0.113.9")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Proto", "gopher")
                .header("X-Forwarded-Prefix", "/evil")
                .header("X-Forwarded-Port", "1")
                .header("Forwarded", "for=203.0.113.9;host=evil.example")
                .header("X-Real-IP", "203.0.113.9")
                .get("/v1/signatories")
                .then()
                .statusCode(200)
                .body("headers.host[0]", containsString("127.0.0.1:"))
                .body("headers.'x-forwarded-for'", equalTo(List.of("127.0.0.1")))
                .body("headers.'x-forwarded-host'", equalTo(List.of("open.example.org")))
                .body("headers.'x-forwarded-proto'", equalTo(List.of("https")))
                .body("headers", not(hasKey("x-forwarded-prefix")))
                .body("headers", not(hasKey("x-forwarded-port")))
                .body("headers", not(hasKey("forwarded")))
                .body("headers", not(hasKey("x-real-ip")));
    }

    @Test
    void passesOnWhatTheClientSaysToTheService() {
        gateway()
                .header("Authorization", "Bearer abc")
                .header("Accept-Language", "fr")
                .header("If-None-Match", "\"1.x\"")
                .header("Idempotency-Key", "k-1")
                .get("/v1/signatories")
                .then()
                .body("headers.authorization[0]", is("Bearer abc"))
                .body("headers.'accept-language'[0]", is("fr"))
                .body("headers.'if-none-match'[0]", is("\"1.x\""))
                .body("headers.'idempotency-key'[0]", is("k-1"))
                .body("headers.via[0]", is("1.1 gateway"));
    }

    @Test
    void keepsCookiesKeysAndHopByHopHeadersFromTheService() {
        gateway()
                .header("Cookie", "a=b")
                .header("X-API-Key", "secret")
                .header("TE", "trailers")
                .header("Proxy-Authorization", "Basic x")
                .header("Upgrade", "websocket")
                .header("Connection", "keep-alive, X-Named, Upgrade")
                .header("X-Named", "by Connection")
                .get("/v1/signatories")
                .then()
                .statusCode(200)
                .body("headers", not(hasKey("cookie")))
                .body("headers", not(hasKey("x-api-key")))
                .body("headers", not(hasKey("te")))
                .body("headers", not(hasKey("proxy-authorization")))
                .body("headers", not(hasKey("upgrade")))
                .body("headers", not(hasKey("x-named")));
    }

    @Test
    void keepsWhatIsAmongUsFromTheClient() {
        gateway()
                .get("/v1/signatories/talkative")
                .then()
                .statusCode(200)
                .header("Surrogate-Key", nullValue())
                .header("CDN-Cache-Control", nullValue())
                .header("Server", nullValue())
                .header("X-Powered-By", nullValue())
                .header("Set-Cookie", nullValue())
                .header("X-Private", nullValue())
                .header("Access-Control-Allow-Credentials", nullValue())
                .header("Access-Control-Allow-Origin", "*")
                .header("ETag", "\"1.abc\"")
                .header("Vary", "Accept")
                .header("Link", "</v1/signatories?cursor=x>; rel=\"next\"");
    }

    @Test
    void givesARequestWithoutIdOneAndReturnsIt() {
        gateway()
                .get("/v1/signatories")
                .then()
                .header("X-Request-Id", matchesPattern("[0-9a-f]{32}"))
                .body("headers.'x-request-id'[0]", matchesPattern("[0-9a-f]{32}"));
    }

    @Test
    void takesAGoodIdOfTheCaller() {
        gateway()
                .header("X-Request-Id", "script-2026.11_23")
                .get("/v1/signatories")
                .then()
                .header("X-Request-Id", "script-2026.11_23")
                .body("headers.'x-request-id'", equalTo(List.of("script-2026.11_23")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "with space in it", "<script>alert(1)</script>"})
    void replacesABadId(String id) {
        gateway()
                .header("X-Request-Id", id)
                .get("/v1/nothing")
                .then()
                .header("X-Request-Id", matchesPattern("[0-9a-f]{32}"))
                .body("instance", matchesPattern("/requests/[0-9a-f]{32}"));
    }

    @Test
    void passesATraceOn() {
        gateway()
                .header("traceparent", TRACE)
                .header("tracestate", "a=1")
                .get("/v1/signatories")
                .then()
                .header("traceparent", TRACE)
                .body("headers.traceparent", equalTo(List.of(TRACE)))
                .body("headers.tracestate", equalTo(List.of("a=1")));
    }

    @Test
    void beginsATraceWhereTheCallerHasNoneOrABrokenOne() {
        gateway()
                .header("traceparent", "00-0-0-01")
                .header("tracestate", "a=1")
                .get("/v1/signatories")
                .then()
                .body("headers.traceparent[0]", matchesPattern("00-[0-9a-f]{32}-[0-9a-f]{16}-01"))
                .body("headers", not(hasKey("tracestate")));
    }

    @Test
    void keepsAnswersWithoutABodyAsTheyAre() {
        gateway()
                .get("/v1/signatories/not-modified")
                .then()
                .statusCode(304)
                .header("ETag", "\"3.abc\"")
                .header("Transfer-Encoding", nullValue())
                .header("Access-Control-Allow-Origin", "*");
        gateway()
                .delete("/v1/signatories/no-content")
                .then()
                .statusCode(204)
                .header("Transfer-Encoding", nullValue())
                .body(is(""));
    }

    @Test
    void streamsAnswersOfUnknownLength() {
        gateway().get("/v1/signatories/chunked").then().statusCode(200).body(is("a,b\n1,2\n"));
        gateway().head("/v1/signatories/chunked").then().statusCode(200).body(is(""));
    }

    @Test
    void streamsALargeAnswerWhole() {
        byte[] body = gateway()
                .get("/v1/signatories/large")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        org.assertj.core.api.Assertions.assertThat(body).hasSize(20_000_000);
    }

    @Test
    void hasOneDate() {
        gateway()
                .get("/v1/signatories")
                .then()
                .header("Date", matchesPattern("[A-Z][a-z]{2}, \\d{2} [A-Z][a-z]{2} \\d{4} \\d{2}:\\d{2}:\\d{2} GMT"))
                .body("headers", not(anEmptyMap()));
    }
}
