package eu.integratingcities.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import eu.integratingcities.gateway.door.GatewayServer;
import eu.integratingcities.http.contract.RawConnection;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Bodies: counted while they stream, refused as early as can be. */
@QuarkusTest
@WithTestResource(Upstream.class)
class RequestBodyTest {
    private static final int MEBIBYTE = 1024 * 1024;

    @Inject
    GatewayServer server;

    private RequestSpecification gateway() {
        return GatewayClient.to(server.port()).contentType("application/json");
    }

    private RawConnection post(String path, String headers, String body) throws IOException {
        var client = new RawConnection(server.port());
        client.send("POST " + path + " HTTP/1.1\r\nHost: a\r\n" + headers + "\r\n" + body);
        return client;
    }

    @Test
    void takesABodyOfExactlyTheLimit() {
        gateway()
                .body(new byte[MEBIBYTE])
                .post("/v1/signatories")
                .then()
                .statusCode(200)
                .body("bodyLength", equalTo(MEBIBYTE))
                .body("headers.'content-length'[0]", equalTo(Integer.toString(MEBIBYTE)));
    }

    @Test
    void refusesAnAnnouncedBodyThatIsTooLargeBeforeReadingIt() throws IOException {
        try (var client = post("/v1/signatories", "Content-Length: " + (MEBIBYTE + 1) + "\r\n", "")) {
            assertThat(client.readToEnd())
                    .startsWith("HTTP/1.1 413")
                    .contains("/problems/body-too-large", "\"maximumBytes\":1048576")
                    .containsIgnoringCase("connection: close");
        }
    }

    /** A client that writes first and reads later gets its answer too. */
    @Test
    void refusesATooLargeBodyThatIsSentAllTheSame() {
        gateway().body(new byte[10 * MEBIBYTE]).post("/v1/signatories").then().statusCode(413);
    }

    @Test
    void countsABodyInChunks() throws IOException {
        var chunk = "10000\r\n" + "x".repeat(0x10000) + "\r\n";
        try (var client = post("/v1/signatories", "Transfer-Encoding: chunked\r\n", chunk.repeat(16) + "1\r\nx\r\n")) {
            assertThat(client.readAnswer()).startsWith("HTTP/1.1 413").contains("/problems/body-too-large");
        }
        try (var client = post("/v1/signatories", "Transfer-Encoding: chunked\r\n", chunk.repeat(16) + "0\r\n\r\n")) {
            assertThat(client.readAnswer()).startsWith("HTTP/1.1 200").contains("\"bodyLength\":1048576");
        }
    }

    @Test
    void takesALargeImport() {
        gateway()
                .body(new byte[5 * MEBIBYTE])
                .post("/v1/imports/signatories")
                .then()
                .statusCode(200)
                .body("bodyLength", equalTo(5 * MEBIBYTE));
    }

    @Test
    void refusesAnImportBeyondItsOwnLimit() {
        gateway()
                .body(new byte[9 * MEBIBYTE])
                .post("/v1/imports/signatories")
                .then()
                .statusCode(413);
    }

    @Test
    void refusesAPackedBody() {
        gateway()
                .header("Content-Encoding", "gzip")
                .body(new byte[10])
                .post("/v1/signatories")
                .then()
                .statusCode(415)
                .header("Accept-Encoding", "identity")
                .body("type", equalTo("/problems/unsupported-media-type"));
    }

    @Test
    void tellsAClientThatAsksFirstToGoOn() throws IOException {
        try (var client = post("/v1/signatories", "Content-Length: 3\r\nExpect: 100-continue\r\n", "")) {
            assertThat(client.readAnswer()).startsWith("HTTP/1.1 100");
            client.send("abc");
            assertThat(client.readAnswer()).startsWith("HTTP/1.1 200").contains("\"bodyLength\":3");
        }
    }

    @Test
    void tellsAClientThatAsksFirstNotToSendTooMuch() throws IOException {
        try (var client = post("/v1/signatories", "Content-Length: 2000000\r\nExpect: 100-continue\r\n", "")) {
            assertThat(client.readAnswer()).startsWith("HTTP/1.1 413");
        }
    }

    @Test
    void refusesAnotherExpectation() {
        gateway().header("Expect", "miracles").post("/v1/signatories").then().statusCode(400);
    }

    @Test
    void doesNotWaitForeverForABody() throws IOException {
        try (var client = post("/v1/signatories", "Content-Length: 100\r\n", "only this")) {
            assertThat(client.readAnswer()).startsWith("HTTP/1.1 408").contains("/problems/request-timeout");
        }
    }

    @Test
    void keepsTheConnectionWhenASmallBodyIsRefused() throws IOException {
        try (var client = post("/v1/nothing", "Content-Length: 3\r\n", "abc")) {
            assertThat(client.readAnswer()).startsWith("HTTP/1.1 404");
            client.send("GET /health/live HTTP/1.1\r\nHost: a\r\n\r\n");
            assertThat(client.readAnswer()).startsWith("HTTP/1.1 200");
        }
    }

    /** Held back while a service was looked for, several reads long, and then not wanted. */
    @Test
    void keepsTheConnectionWhenTheServiceOfASmallBodyIsAway() throws IOException {
        try (var client = post("/v1/monitoring/reports", "Content-Length: 40000\r\n", "x".repeat(40_000))) {
            assertThat(client.readAnswer()).startsWith("HTTP/1.1 503");
            client.send("GET /health/live HTTP/1.1\r\nHost: a\r\n\r\n");
            assertThat(client.readAnswer()).startsWith("HTTP/1.1 200");
        }
    }

    /** Connection may not nominate what frames the message (RFC 9110 section 7.6.1). */
    @Test
    void takesABodyWhoseLengthIsNominatedAsHopByHop() throws IOException {
        try (var client = post(
                "/v1/signatories", "Connection: keep-alive, content-length, host\r\nContent-Length: 3\r\n", "abc")) {
            assertThat(client.readAnswer()).startsWith("HTTP/1.1 200").contains("\"bodyLength\":3");
        }
    }

    @Test
    void passesOnARefusalThatComesBeforeTheBodyIsRead() throws IOException {
        try (var client = new RawConnection(server.port())) {
            client.send("PATCH /v1/signatories/early-401 HTTP/1.1\r\nHost: a\r\nContent-Length: 900000\r\n\r\nxxx");

            assertThat(client.readAnswer())
                    .startsWith("HTTP/1.1 401")
                    .containsIgnoringCase("connection: close")
                    .endsWith("from the service\"}");
        }
    }

    @Test
    void saysWhenTheServiceBreaksOffAnUpload() throws IOException {
        try (var client = new RawConnection(server.port())) {
            client.send("PATCH /v1/signatories/reset HTTP/1.1\r\nHost: a\r\nContent-Length: 900000\r\n\r\nxxx");
            assertThat(client.readAnswer()).startsWith("HTTP/1.1 502");
        }
    }
}
