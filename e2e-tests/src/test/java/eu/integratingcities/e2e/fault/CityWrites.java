package eu.integratingcities.e2e.fault;

import static org.awaitility.Awaitility.await;

import eu.integratingcities.e2e.SystemUnderTest;
import eu.integratingcities.http.contract.LiveDocument;
import eu.integratingcities.launcher.token.Role;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * A careful client that puts cities on file and then changes each name: it repeats what got no answer under the same key,
 * so in the end every write is acknowledged, however often a part of the system dies. Every answer, the refusals while
 * a part is away included, has to be as the OpenAPI document says.
 */
final class CityWrites {
    private static final int CLIENTS = 8;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(100);

    private final HttpClient http = HttpClient.newHttpClient();
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final String prefix;
    private final int cities;
    private final String address;
    private final String token;

    /**
     * Prepares two writes for each city.
     *
     * @param prefix how the slugs begin
     */
    CityWrites(SystemUnderTest system, String prefix, int cities) {
        this.prefix = prefix;
        this.cities = cities;
        this.address = system.gateway() + "/v1/cities";
        this.token = system.token(Role.SECRETARIAT);
    }

    /** Begins to write; completes when the last write is acknowledged. */
    CompletableFuture<Void> begin() {
        var threads = Executors.newFixedThreadPool(
                CLIENTS, Thread.ofPlatform().daemon().factory());
        return CompletableFuture.allOf(IntStream.range(0, cities)
                        .mapToObj(number -> write(number, threads))
                        .toArray(CompletableFuture[]::new))
                .whenComplete((done, failure) -> threads.shutdown());
    }

    int acknowledged() {
        return acknowledged.get();
    }

    /** The name that the city has when all is written. */
    static String finalName(String slug) {
        return slug.toUpperCase(Locale.ROOT);
    }

    String slug(int number) {
        return prefix + "-" + number;
    }

    private CompletableFuture<Void> write(int number, ExecutorService threads) {
        return CompletableFuture.runAsync(
                () -> {
                    var slug = slug(number);
                    var key = UUID.randomUUID().toString();
                    untilTrue(() -> record(slug, key));
                    acknowledged.incrementAndGet();
                    untilTrue(() -> rename(slug));
                    acknowledged.incrementAndGet();
                },
                threads);
    }

    private boolean record(String slug, String key) throws IOException, InterruptedException {
        var body = "{\"slug\":\"%s\",\"name\":\"%s\"}".formatted(slug, slug);
        var answer = send(HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body)));
        return isDone(answer, 201);
    }

    /** Asks for the state first: an attempt without an answer may have been carried out. */
    private boolean rename(String slug) throws IOException, InterruptedException {
        var city = URI.create(address + "/" + slug);
        var now = send(HttpRequest.newBuilder(city).GET());
        if (!isDone(now, 200) || now.body().contains(quoted(finalName(slug)))) {
            return now.statusCode() == 200;
        }
        var answer = send(HttpRequest.newBuilder(city)
                .header("Content-Type", "application/merge-patch+json")
                .header("If-Match", now.headers().firstValue("ETag").orElseThrow())
                .method("PATCH", BodyPublishers.ofString("{\"name\":" + quoted(finalName(slug)) + "}")));
        return isDone(answer, 200);
    }

    /** Whether it is done; false when it may be tried again. */
    private static boolean isDone(HttpResponse<String> answer, int expected) {
        var status = answer.statusCode();
        if (status != expected && status < 500 && status != 409 && status != 412 && status != 429) {
            throw new AssertionError(status + " " + answer.body());
        }
        return status == expected;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = http.send(
                request.header("Authorization", "Bearer " + token)
                        .timeout(Duration.ofSeconds(20))
                        .build(),
                BodyHandlers.ofString());
        LiveDocument.judge(answer);
        return answer;
    }

    private static void untilTrue(Callable<Boolean> attempt) {
        await().pollInSameThread()
                .ignoreExceptionsInstanceOf(IOException.class)
                .pollDelay(Duration.ZERO)
                .pollInterval(BETWEEN_ATTEMPTS)
                .atMost(PATIENCE)
                .until(attempt);
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
