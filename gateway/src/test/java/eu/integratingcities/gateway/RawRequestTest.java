package eu.integratingcities.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import eu.integratingcities.gateway.door.GatewayServer;
import eu.integratingcities.http.contract.RawConnection;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that a well-behaved client never sends, byte by byte. */
@QuarkusTest
@WithTestResource(Upstream.class)
class RawRequestTest {
    @Inject
    GatewayServer server;

    private String answerTo(String request) throws IOException {
        try (var client = new RawConnection(server.port())) {
            client.send(request);
            return client.readAnswer();
        }
    }

    private String answerToTarget(String target) throws IOException {
        return answerTo("GET " + target + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/signatories/a%2Fb",
                "/v1/signatories/a%2fb",
                "/v1/signatories/a%5Cb",
                "/v1/signatories/a\\b",
                "/v1/../v1/signatories",
                "/v1/./signatories",
                "/v1/signatories/..",
                "/v1/signatories/.",
                "/v1/%2e%2e/signatories",
                "/v1/.%2E/signatories",
                "/v1/signatories;jsessionid=1",
                "/v1/signatories%3Bx",
                "/v1/signatories/a%00b",
                "/v1/signatories/a%0d%0aX-Evil:1",
                "/v1/signatories/%zz",
                "/v1/signatories/%4",
                "/v1/signatories/%",
                "/v1/signatories/%ff",
                "/v1/signatories/%c0%af",
                "/v1/signatories/caf\u00e9",
                "/v1/signatories?q=%zz",
                "/v1/signatories?q=%00",
                "/v1/signatories#fragment",
                "v1/signatories"
            })
    void refusesPathsThatTwoProgramsCouldReadDifferently(String target) throws IOException {
        assertThat(answerToTarget(target))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "/problems/invalid-request")
                .containsIgnoringCase("access-control-allow-origin: *");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/signatories",
                "/v1/signatories/...",
                "/v1/signatories/a..b",
                "/v1/signatories/.well-known",
                "/v1/signatories/s%C3%A3o",
                "/v1/signatories?q=a;b/../c%2Fd%23e",
                "http://evil.example/v1/signatories",
                "HTTP://evil.example:99/v1/signatories"
            })
    void takesPathsThatAreUnusualButClear(String target) throws IOException {
        assertThat(answerToTarget(target)).startsWith("HTTP/1.1 200").doesNotContain("evil.example");
    }

    @Test
    void tellsFromDoubleEncodingWhatWasWritten() throws IOException {
        assertThat(answerToTarget("/v1/signatories/a%252Fb"))
                .startsWith("HTTP/1.1 200")
                .contains("a%252Fb");
    }

    @Test
    void refusesALongRequestLine() throws IOException {
        assertThat(answerToTarget("/v1/signatories?q=" + "x".repeat(9_000)))
                .matches("(?s)HTTP/1.[01] 414 .*")
                .contains("/problems/uri-too-long")
                .containsIgnoringCase("access-control-allow-origin: *");
    }

    @Test
    void refusesLargeHeaders() throws IOException {
        assertThat(answerTo("GET /v1/signatories HTTP/1.1\r\nHost: x\r\nX-Large: " + "x".repeat(20_000) + "\r\n\r\n"))
                .matches("(?s)HTTP/1.[01] 431 .*")
                .contains("/problems/headers-too-large");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /v1/signatories HTTP/1.1\r\n\r\n",
                "GET /v1/signatories HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                "GET /v1/signatories HTTP/1.1\r\nHost: a\r\nBad Header: b\r\n\r\n",
                "GET /v1/signatories HTTP/1.1\r\nHost: a\r\nX-Nul: a\0b\r\n\r\n",
                "GET  /v1/signatories HTTP/1.1 extra\r\nHost: a\r\n\r\n",
                "POST /v1/signatories HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxx",
                "GET /v1/signatories HTTP/2.0\r\nHost: a\r\n\r\n",
                "GET /v1/signatories http/1.1\r\nHost: a\r\n\r\n",
                "POST /v1/signatories HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
                "POST /v1/webhooks HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
                "POST /v1/signatories HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n",
                "POST /v1/signatories HTTP/1.1\r\nHost: a\r\nContent-Length: abc\r\n\r\n"
            })
    void refusesWhatIsNotHttp(String request) throws IOException {
        assertThat(answerTo(request)).matches("(?s)HTTP/1.[01] 400 .*").contains("application/problem+json");
    }

    /** Two lengths, codings nobody knows, a space before the colon: each has tricked some pair of proxy and server. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n",
                "Content-Length: 6\r\nTransfer-Encoding: chunked\r\n",
                "Transfer-Encoding: xchunked\r\nContent-Length: 5\r\n",
                "Transfer-Encoding: gzip, chunked\r\n",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n",
                "Transfer-Encoding : chunked\r\nContent-Length: 5\r\n",
                "Transfer-Encoding:\u000bchunked\r\nContent-Length: 5\r\n"
            })
    void takesNothingBehindABodyForAPartOfIt(String framing) throws IOException {
        try (var client = new RawConnection(server.port())) {
            client.send("POST /v1/signatories HTTP/1.1\r\nHost: a\r\n" + framing + "\r\n0\r\n\r\n");
            client.send("GET /v1/signatories/behind HTTP/1.1\r\nHost: a\r\n\r\n");

            var answer = client.readAnswer();

            assertThat(answer).matches("(?s)HTTP/1.[01] (200|400) .*").doesNotContain("behind");
        }
        assertThat(answerToTarget("/v1/signatories/afterwards")).contains("/v1/signatories/afterwards");
    }

    @Test
    void refusesABodyWhoseEndIsToldTwice() throws IOException {
        try (var client = new RawConnection(server.port())) {
            client.send(
                    "POST /v1/signatories HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n"
                            + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /v1/signatories/behind HTTP/1.1\r\nHost: a\r\n\r\n");

            assertThat(client.readToEnd())
                    .startsWith("HTTP/1.1 400")
                    .containsIgnoringCase("connection: close")
                    .endsWith("\"}")
                    .containsOnlyOnce("HTTP/1.1 ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xchunked", "gzip, chunked", "identity"})
    void refusesTransferCodingsThatItDoesNotKnow(String coding) throws IOException {
        assertThat(answerTo("POST /v1/signatories HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: " + coding + "\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .containsIgnoringCase("connection: close");
    }

    @Test
    void answersHttp10WithoutChunks() throws IOException {
        try (var client = new RawConnection(server.port())) {
            client.send("GET /v1/signatories/chunked HTTP/1.0\r\n\r\n");

            assertThat(client.readToEnd())
                    .startsWith("HTTP/1.0 200")
                    .doesNotContainIgnoringCase("transfer-encoding")
                    .endsWith("\r\n\r\na,b\n1,2\n");
        }
    }

    @Test
    void answersPipelinedRequestsInOrder() throws IOException {
        try (var client = new RawConnection(server.port())) {
            client.send(
                    "GET /v1/signatories/one HTTP/1.1\r\nHost: a\r\n\r\nGET /health/live HTTP/1.1\r\nHost: a\r\n\r\n");

            assertThat(client.readAnswer()).contains("/v1/signatories/one");
            assertThat(client.readAnswer()).contains("\"UP\"");
        }
    }

    @Test
    void answersOptionsForTheWholeServer() throws IOException {
        assertThat(answerTo("OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n")).startsWith("HTTP/1.1 204");
    }

    @Test
    void doesNotSpeakAnUpgradedProtocol() throws IOException {
        assertThat(answerTo("""
                        GET /v1/signatories HTTP/1.1
                        Host: a
                        Connection: Upgrade, HTTP2-Settings
                        Upgrade: h2c
                        HTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA

                        """.replace("\n", "\r\n"))).startsWith("HTTP/1.1 200");
    }

    @Test
    void closesAConnectionThatSendsItsHeadByteByByte() throws Exception {
        try (var client = new RawConnection(server.port())) {
            var begun = Instant.now();
            client.send("GET /v1/signatories HTTP/1.1\r\nHost: a\r\nX-Slow: ");

            assertThat(client.readToEnd()).isEmpty();
            assertThat(Duration.between(begun, Instant.now()))
                    .isBetween(Duration.ofMillis(1_900), Duration.ofSeconds(8));
        }
    }

    @Test
    void closesAKeptConnectionThatIsNotUsed() throws IOException {
        try (var client = new RawConnection(server.port())) {
            client.send("GET /health/live HTTP/1.1\r\nHost: a\r\n\r\n");

            assertThat(client.readToEnd()).startsWith("HTTP/1.1 200");
        }
    }
}
