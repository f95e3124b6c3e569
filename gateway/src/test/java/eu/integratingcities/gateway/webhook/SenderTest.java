package eu.integratingcities.gateway.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import eu.integratingcities.gateway.webhook.Verdict.Answered;
import eu.integratingcities.gateway.webhook.Verdict.Unreached;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.PfxOptions;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sends to a real receiver. */
class SenderTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-10T09:30:00Z"), ZoneOffset.UTC);
    private static final byte[] BODY = "{\"id\":\"1\"}".getBytes(StandardCharsets.UTF_8);
    private static final String NAME = "hooks.example.org";

    private final Vertx vertx = Vertx.vertx();
    private final BlockingQueue<HttpServerRequest> seen = new LinkedBlockingQueue<>();

    @AfterEach
    void close() {
        await(vertx.close());
    }

    @Test
    void signsAndKeepsTheName() throws Exception {
        int port = receiver(request -> request.response().setStatusCode(200).end("thanks"));

        var verdict = send(sender(FixedConfig.OF_TESTS, "127.0.0.1"), "http://" + NAME + ":" + port + "/in?a=b");

        assertThat(verdict).isEqualTo(new Answered(200, "thanks"));
        assertThat(verdict.isDelivered()).isTrue();
        var request = seen.take();
        assertThat(request.uri()).isEqualTo("/in?a=b");
        assertThat(request.getHeader("Host")).isEqualTo(NAME + ":" + port);
        assertThat(request.getHeader("webhook-id")).isEqualTo("event-1");
        assertThat(request.getHeader("webhook-timestamp")).isEqualTo("1773135000");
        assertThat(request.getHeader("webhook-signature"))
                .isEqualTo(Signature.of("event-1", 1_773_135_000, BODY, List.of(new byte[32])));
    }

    @Test
    void callsNoNameThatHasAnAddressWithinThoughAnotherIsPublic() throws Exception {
        int port = receiver(request -> request.response().end());

        var verdict = send(
                sender(FixedConfig.of("203.0.113.7/32"), "203.0.113.7", "127.0.0.1"),
                "http://" + NAME + ":" + port + "/");

        assertThat(verdict).isEqualTo(new Unreached("The name leads to an address that is not public."));
        assertThat(seen).isEmpty();
    }

    @Test
    void looksANameUpOnceSoThatASecondAnswerLeadsNowhere() throws Exception {
        int port = receiver(request -> request.response().end());
        Queue<String> answers = new ArrayDeque<>(List.of("127.0.0.1", "10.0.0.1"));
        var sender = sender(FixedConfig.OF_TESTS, host -> List.of(InetAddress.getByName(answers.remove())));

        var first = send(sender, "http://" + NAME + ":" + port + "/");
        var second = send(sender, "http://" + NAME + ":" + port + "/");

        assertThat(first).isEqualTo(new Answered(200, ""));
        assertThat(second).isEqualTo(new Unreached("The name leads to an address that is not public."));
        assertThat(seen).hasSize(1);
    }

    @Test
    void doesNotFollowRedirects() throws Exception {
        int port = receiver(request -> request.response()
                .setStatusCode(307)
                .putHeader("Location", "/elsewhere")
                .end());

        var verdict = send(sender(FixedConfig.OF_TESTS, "127.0.0.1"), "http://" + NAME + ":" + port + "/");

        assertThat(verdict).isEqualTo(new Answered(307, ""));
        assertThat(verdict.isDelivered()).isFalse();
        assertThat(seen).hasSize(1);
    }

    @Test
    void waitsNoLongerThanTheSettingSaysHoweverSlowlyBytesCome() throws Exception {
        int port = receiver(request -> {
            var response = request.response().setChunked(true);
            vertx.setPeriodic(100, tick -> {
                if (!response.closed()) {
                    response.write(".");
                }
            });
        });

        long begun = System.nanoTime();
        var verdict = send(sender(FixedConfig.OF_THE_IMPATIENT, "127.0.0.1"), "http://" + NAME + ":" + port + "/");

        assertThat(verdict).isEqualTo(new Unreached("No answer within 1 seconds."));
        assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun)).isLessThan(3_000);
    }

    @Test
    void keepsOnlyTheBeginningOfAnAnswer() throws Exception {
        int port = receiver(request -> request.response().setStatusCode(500).end("x".repeat(1_000_000)));

        var verdict = send(sender(FixedConfig.OF_TESTS, "127.0.0.1"), "http://" + NAME + ":" + port + "/");

        assertThat(verdict).isEqualTo(new Answered(500, "x".repeat(1024)));
    }

    @Test
    void saysThatNobodyListens() throws Exception {
        int port = receiver(request -> request.response().end());
        await(vertx.close());

        var alone = Vertx.vertx();
        var sender = new Sender(
                FixedConfig.OF_TESTS,
                new AddressRules(FixedConfig.OF_TESTS),
                host -> List.of(InetAddress.getByName("127.0.0.1")),
                CLOCK,
                alone,
                new HttpClientOptions());
        assertThat(send(sender, "http://" + NAME + ":" + port + "/")).isInstanceOf(Unreached.class);
        await(alone.close());
    }

    @Test
    void believesACertificateOnlyOfTheNameThatItCalls(@TempDir Path directory) throws Exception {
        var certificate = certificateOf(NAME, directory.resolve("receiver.p12"));
        int port = listen(
                new HttpServerOptions().setSsl(true).setSni(true).setKeyCertOptions(certificate),
                request -> request.response()
                        .end(String.valueOf(request.connection().indicatedServerName())));
        var sender = sender(
                FixedConfig.OF_TESTS,
                host -> List.of(InetAddress.getByName("127.0.0.1")),
                new HttpClientOptions().setTrustOptions(certificate));

        assertThat(send(sender, "https://" + NAME + ":" + port + "/")).isEqualTo(new Answered(200, NAME));
        assertThat(send(sender, "https://other.example.org:" + port + "/")).isInstanceOf(Unreached.class);
    }

    private static PfxOptions certificateOf(String name, Path file) throws Exception {
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var process = new ProcessBuilder(
                        keytool,
                        "-genkeypair",
                        "-alias",
                        "receiver",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=" + name,
                        "-ext",
                        "SAN=dns:" + name,
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        "changeit")
                .inheritIO()
                .start();
        assertThat(process.waitFor()).isZero();
        return new PfxOptions().setPath(file.toString()).setPassword("changeit");
    }

    private Sender sender(WebhookConfig config, String... addresses) {
        return sender(config, host -> {
            var found = new ArrayList<InetAddress>();
            for (var address : addresses) {
                found.add(InetAddress.getByName(address));
            }
            return found;
        });
    }

    private Sender sender(WebhookConfig config, Resolver resolver) {
        return sender(config, resolver, new HttpClientOptions());
    }

    private Sender sender(WebhookConfig config, Resolver resolver, HttpClientOptions options) {
        return new Sender(config, new AddressRules(config), resolver, CLOCK, vertx, options);
    }

    private static Verdict send(Sender sender, String url) throws InterruptedException {
        return sender.send(url, "event-1", BODY, List.of(new byte[32]));
    }

    private int receiver(Handler<HttpServerRequest> behaviour) {
        return listen(new HttpServerOptions(), behaviour);
    }

    private int listen(HttpServerOptions options, Handler<HttpServerRequest> behaviour) {
        HttpServer server = vertx.createHttpServer(options).requestHandler(request -> {
            seen.add(request);
            behaviour.handle(request);
        });
        return await(server.listen(0, "127.0.0.1")).actualPort();
    }

    private static <T> T await(Future<T> future) {
        return future.toCompletionStage().toCompletableFuture().join();
    }
}
