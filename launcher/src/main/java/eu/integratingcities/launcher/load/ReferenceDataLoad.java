package eu.integratingcities.launcher.load;

import com.fasterxml.jackson.databind.ObjectMapper;
import eu.integratingcities.launcher.settings.CannotRunException;
import eu.integratingcities.reference.ImportRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Sends import requests, as any script could, and waits for the outcome of each. All rows of a request go in or none; a
 * refused row ends the load.
 */
public final class ReferenceDataLoad {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
    private static final int OK = 200;
    private static final int ACCEPTED = 202;

    private final Function<String, URI> services;
    private final String token;
    private final Consumer<String> progress;
    private final ObjectMapper json = new ObjectMapper();

    /**
     * @param services from a service's short name to its address
     * @param token of the secretariat
     * @param progress told of each finished import
     */
    public ReferenceDataLoad(Function<String, URI> services, String token, Consumer<String> progress) {
        this.services = services;
        this.token = token;
        this.progress = progress;
    }

    /**
     * Loads the requests: those of one service in their order, the services beside each other.
     *
     * @throws CannotRunException with the service's own words, when a request or a row is refused
     */
    public void load(List<ImportRequest> requests) {
        var byService = requests.stream().collect(Collectors.groupingBy(ImportRequest::service));
        try (var client = HttpClient.newHttpClient();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture.allOf(byService.values().stream()
                            .map(own -> CompletableFuture.runAsync(() -> loadInOrder(client, own), threads))
                            .toArray(CompletableFuture[]::new))
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof CannotRunException reason ? reason : e;
        }
    }

    private void loadInOrder(HttpClient client, List<ImportRequest> requests) {
        try {
            for (var request : requests) {
                progress.accept("loaded " + request.path() + ", "
                        + load(client, request).summary());
            }
        } catch (IOException e) {
            throw new CannotRunException("The reference data could not be loaded: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotRunException("Interrupted while the reference data was loaded.", e);
        }
    }

    private ImportOutcome load(HttpClient client, ImportRequest request) throws IOException, InterruptedException {
        var service = services.apply(request.service());
        var accepted = client.send(
                to(service.resolve(request.path() + "?mode=all-or-none"))
                        .header("Content-Type", "application/x-ndjson")
                        .POST(BodyPublishers.ofString(request.ndjson()))
                        .build(),
                BodyHandlers.ofString());
        var location = require(ACCEPTED, request, accepted)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        return outcome(client, request, service.resolve(location));
    }

    private ImportOutcome outcome(HttpClient client, ImportRequest request, URI location)
            throws IOException, InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            var answer = require(OK, request, client.send(to(location).build(), BodyHandlers.ofString()));
            var outcome = new ImportOutcome(json.readTree(answer.body()));
            if (outcome.isGood()) {
                return outcome;
            }
            if (!outcome.isRunning()) {
                throw new CannotRunException(request.path() + " was not loaded: " + outcome.complaint());
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        throw new CannotRunException(request.path() + " was not loaded within " + PATIENCE.toSeconds() + " s");
    }

    private HttpRequest.Builder to(URI address) {
        return HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> require(int status, ImportRequest request, HttpResponse<String> answer) {
        if (answer.statusCode() != status) {
            throw new CannotRunException(
                    request.path() + " was refused with " + answer.statusCode() + ": " + answer.body());
        }
        return answer;
    }
}
