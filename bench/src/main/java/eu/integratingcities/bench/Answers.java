package eu.integratingcities.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;

/** What a service answers, and how long one caller waits for it. */
final class Answers implements AutoCloseable {

    private static final int OK = 200;
    private static final int WARM_UP = 5;
    private static final int MOST_CONNECTIONS = 30;
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(200);

    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final SignatoryService service;
    private final int times;
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    /** @param times how often each question is asked for {@link #waits} */
    Answers(SignatoryService service, int times) {
        this.service = service;
        this.times = times;
    }

    /** One answer. */
    JsonNode ask(String path) throws IOException, InterruptedException {
        return json.readTree(body(path));
    }

    /** One answer, while connections from before a restart of the database may still be in the service's pool. */
    void askAfterRestart(String path) throws IOException, InterruptedException {
        for (int attempt = 1; attempt < MOST_CONNECTIONS; attempt++) {
            try {
                body(path);
                return;
            } catch (IOException e) {
                Thread.sleep(BETWEEN_ATTEMPTS);
            }
        }
        body(path);
    }

    /** The waits for the same answer, one after the other. */
    Waits waits(String path) throws IOException, InterruptedException {
        for (int i = 0; i < WARM_UP; i++) {
            body(path);
        }
        var millis = new double[times];
        for (int i = 0; i < times; i++) {
            var start = System.nanoTime();
            body(path);
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        return Waits.of(millis);
    }

    /** The path of the page that begins after so many rows, a multiple of the page's hundred. */
    String pageAfter(int rows) throws IOException, InterruptedException {
        var path = "/v1/signatories?limit=500";
        var passed = 0;
        for (; rows - passed >= 500; passed += 500) {
            path = next(path);
        }
        for (path = path.replace("limit=500", "limit=100"); passed < rows; passed += 100) {
            path = next(path);
        }
        return path;
    }

    private String next(String path) throws IOException, InterruptedException {
        var next = ask(path).path("page").path("next");
        if (!next.isTextual()) {
            throw new IOException("There is no page after " + path);
        }
        return next.asText();
    }

    private byte[] body(String path) throws IOException, InterruptedException {
        var answer = client.send(
                service.request(path.replace("{now}", now.toString()))
                        .header("Accept", "application/json")
                        .build(),
                BodyHandlers.ofByteArray());
        if (answer.statusCode() != OK) {
            throw new IOException(path + " was answered with " + answer.statusCode());
        }
        return answer.body();
    }

    @Override
    public void close() {
        client.close();
    }

    /** In milliseconds. */
    record Waits(double median, double p99) {
        static Waits of(double[] millis) {
            var sorted = millis.clone();
            Arrays.sort(sorted);
            return new Waits(sorted[sorted.length / 2], sorted[(int) Math.ceil(sorted.length * 0.99) - 1]);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.1f | %.1f", median, p99);
        }
    }
}
