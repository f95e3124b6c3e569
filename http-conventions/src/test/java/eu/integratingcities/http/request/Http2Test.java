package eu.integratingcities.http.request;

import static org.assertj.core.api.Assertions.assertThat;

import eu.integratingcities.http.contract.TestKeys;
import eu.integratingcities.http.contract.Tokens;
import eu.integratingcities.platform.RealPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** HTTP/2 straight at a service, from the first byte on. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(TestKeys.class)
class Http2Test {
    private static final Buffer LARGE =
            Buffer.buffer("{\"slug\":\"x\",\"name\":\"" + "x".repeat(1_100_000) + "\",\"kind\":\"village\"}");

    @TestHTTPResource
    URI service;

    @Inject
    Vertx vertx;

    HttpClient client;

    private record Answer(int status, MultiMap headers, Buffer body) {
        String type() {
            return new JsonObject(body).getString("type");
        }
    }

    @BeforeEach
    void connect() {
        client = vertx.createHttpClient(
                new HttpClientOptions().setProtocolVersion(HttpVersion.HTTP_2).setHttp2ClearTextUpgrade(false));
    }

    @AfterEach
    void disconnect() throws Exception {
        client.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    @Test
    void refusesALargeBodyWithoutAHeaderThatHttp2Forbids() throws Exception {
        assertIsProblem(post(good(), request -> request.send(LARGE)), 413, "/problems/body-too-large");
        assertIsProblem(
                post(good(), request -> request.setChunked(true).write(LARGE).onSuccess(written -> request.end())),
                413,
                "/problems/body-too-large");
    }

    /** Java's own client begins with HTTP/1.1 and goes over to HTTP/2 with the first answer. */
    @Test
    void isUnderstoodByJavasClient() throws Exception {
        try (var plain = java.net.http.HttpClient.newHttpClient()) {
            plain.send(HttpRequest.newBuilder(service.resolve("/openapi.json")).build(), BodyHandlers.discarding());

            for (int i = 0; i < 3; i++) {
                var answer = plain.send(
                        HttpRequest.newBuilder(service.resolve("/v1/places"))
                                .header("Content-Type", "application/json")
                                .header("Authorization", "Bearer " + good())
                                .POST(BodyPublishers.ofByteArray(LARGE.getBytes()))
                                .build(),
                        BodyHandlers.ofString());

                assertThat(answer.version()).isEqualTo(Version.HTTP_2);
                assertThat(answer.statusCode()).isEqualTo(413);
                assertThat(answer.body()).contains("/problems/body-too-large");
            }
        }
    }

    /** All requests share the connection, and so the bytes that may be under way on it. */
    @Test
    void goesOnAfterBodiesThatNobodyRead() throws Exception {
        for (int i = 0; i < 3; i++) {
            assertIsProblem(post("none", request -> request.send(LARGE)), 401, "/problems/unauthenticated");
            assertIsProblem(post(good(), request -> request.send(LARGE)), 413, "/problems/body-too-large");
        }

        assertIsProblem(post(good(), request -> request.send("{}")), 400, "/problems/invalid-body");
    }

    /** HTTP/2 needs neither a length nor a type to send a body. */
    @Test
    void goesOnAfterBodiesThatNoHeaderAnnounced() throws Exception {
        for (int i = 0; i < 3; i++) {
            assertIsProblem(
                    exchange(HttpMethod.POST, "/v1/nothing", request -> {
                        request.setChunked(true);
                        request.write(LARGE);
                        request.end();
                    }),
                    404,
                    "/problems/unknown-path");
        }

        assertIsProblem(post(good(), request -> request.send("{}")), 400, "/problems/invalid-body");
    }

    @Test
    void refusesLongTargetsLargeHeadersAndWhatIsNoUri() throws Exception {
        assertIsProblem(get("/v1/places?prefix=" + "x".repeat(9_000), "few"), 414, "/problems/uri-too-long");
        assertIsProblem(get("/v1/places", "x".repeat(30_000)), 431, "/problems/headers-too-large");
        assertIsProblem(get("/v1/places/%zz", "few"), 400, "/problems/invalid-request");
        assertIsProblem(get("/nothing", "few"), 404, "/problems/unknown-path");
        assertThat(get("/v1/places", "x".repeat(10_000)).status()).isEqualTo(200);
    }

    private Answer get(String target, String header) throws Exception {
        return exchange(HttpMethod.GET, target, request -> request.putHeader("X-Header", header)
                .send()
                .mapEmpty());
    }

    private static String good() {
        return Tokens.of("secretariat");
    }

    private Answer post(String token, Consumer<HttpClientRequest> send) throws Exception {
        return exchange(
                HttpMethod.POST,
                "/v1/places",
                request -> send.accept(request.putHeader("Content-Type", "application/json")
                        .putHeader("Authorization", "Bearer " + token)));
    }

    /** The answer may be there before the request is sent: sending it is then no matter of success. */
    private Answer exchange(HttpMethod method, String target, Consumer<HttpClientRequest> send) throws Exception {
        return client.request(method, service.getPort(), service.getHost(), target)
                .compose(request -> {
                    var answer = request.response().compose(response -> response.body()
                            .map(body -> new Answer(response.statusCode(), response.headers(), body)));
                    send.accept(request);
                    return answer;
                })
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
    }

    private static void assertIsProblem(Answer answer, int status, String type) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.headers().get("content-type")).isEqualTo("application/problem+json");
        assertThat(answer.headers().get("x-request-id")).isNotBlank();
        assertThat(answer.headers()).extracting("key").doesNotContain("connection");
        assertThat(answer.type()).isEqualTo(type);
    }
}
