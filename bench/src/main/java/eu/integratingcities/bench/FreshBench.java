package eu.integratingcities.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * How soon the caches of two gateways show what was written at a service past both of them: from the service's answer to
 * the writer to the first answer with the new state. Before each write both have kept the old one. Arguments: writes
 * (1,000).
 */
public final class FreshBench {

    private static final String CITY = "/v1/cities/utrecht";
    private static final int OK = 200;
    private static final int WARM_UP = 100;
    private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(1);
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);

    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final ExecutorService readers = Executors.newFixedThreadPool(2);
    private final SignatoryService service;
    private final List<Gateway> gateways;

    private FreshBench(SignatoryService service, List<Gateway> gateways) {
        this.service = service;
        this.gateways = gateways;
    }

    /** Measures and prints a report in Markdown. */
    public static void main(String[] arguments) throws Exception {
        var writes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000;
        System.out.printf("# From a write to the caches of two gateways%n%n%s%n%n", Machine.here());
        try (var platform = Platform.start();
                var service = SignatoryService.start(platform, platform.database())) {
            service.loadReferenceData();
            try (var one = Gateway.start(platform, service);
                    var other = Gateway.start(platform, service)) {
                new FreshBench(service, List.of(one, other)).run(writes);
            }
        }
        System.exit(0);
    }

    private void run(int writes) throws Exception {
        measure(WARM_UP, 1);
        var millis = measure(writes, WARM_UP + 1);
        System.out.printf(
                "%,d writes at the service, each seen in both gateways, which are asked every millisecond until then; goal: p99"
                        + " within 250 ms.%n%n| gateway | median, ms | p99, ms | most, ms |%n| --- | ---: | ---: | ---: |%n",
                writes);
        for (int i = 0; i < gateways.size(); i++) {
            var most = java.util.Arrays.stream(millis[i]).max().orElse(0);
            System.out.printf(Locale.ROOT, "| %d | %s | %.1f |%n", i + 1, Answers.Waits.of(millis[i]), most);
        }
    }

    private double[][] measure(int writes, int firstCount) throws Exception {
        var millis = new double[gateways.size()][writes];
        for (int write = 0; write < writes; write++) {
            for (var gateway : gateways) {
                awaitKept(gateway);
            }
            int count = firstCount + write;
            change(count);
            var written = System.nanoTime();
            var seen = gateways.stream()
                    .map(gateway -> readers.submit(() -> awaitCount(gateway, count)))
                    .toList();
            for (int i = 0; i < seen.size(); i++) {
                millis[i][write] = (get(seen.get(i)) - written) / 1e6;
            }
        }
        return millis;
    }

    private static long get(Future<Long> seen) throws Exception {
        return seen.get(PATIENCE, TimeUnit.NANOSECONDS);
    }

    private void change(int count) throws IOException, InterruptedException {
        var current = client.send(service.request(CITY).build(), BodyHandlers.ofString());
        var answer = client.send(
                service.request(CITY)
                        .header("If-Match", current.headers().firstValue("ETag").orElseThrow())
                        .header("Content-Type", "application/merge-patch+json")
                        .method(
                                "PATCH",
                                BodyPublishers.ofString(
                                        "{\"population\": {\"count\": %d, \"year\": 2024, \"scope\": \"city-proper\"}}"
                                                .formatted(count)))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != OK) {
            throw new IOException("The write was refused: " + answer.statusCode() + " " + answer.body());
        }
    }

    private void awaitKept(Gateway gateway) throws IOException, InterruptedException {
        var latest = System.nanoTime() + PATIENCE;
        while (!read(gateway).headers().firstValue("Cache-Status").orElse("").startsWith("gateway; hit; ttl=")) {
            if (System.nanoTime() > latest) {
                throw new IOException("The gateway keeps nothing");
            }
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
    }

    private long awaitCount(Gateway gateway, int count) throws IOException, InterruptedException {
        while (population(gateway).path("count").asInt() != count) {
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
        return System.nanoTime();
    }

    private JsonNode population(Gateway gateway) throws IOException, InterruptedException {
        return json.readTree(read(gateway).body()).path("population");
    }

    private HttpResponse<String> read(Gateway gateway) throws IOException, InterruptedException {
        var answer = client.send(
                HttpRequest.newBuilder(gateway.address().resolve(CITY)).build(), BodyHandlers.ofString());
        if (answer.statusCode() != OK) {
            throw new IOException("The gateway answered " + answer.statusCode() + " " + answer.body());
        }
        return answer;
    }
}
