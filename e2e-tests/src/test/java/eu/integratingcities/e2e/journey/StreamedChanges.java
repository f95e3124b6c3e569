package eu.integratingcities.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import eu.integratingcities.e2e.SystemUnderTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** Somebody who has been connected to the feed since before it happened. */
final class StreamedChanges implements AutoCloseable {
    private final HttpClient http = HttpClient.newHttpClient();
    private final List<JsonPath> events = new CopyOnWriteArrayList<>();

    /**
     * Connects, for what happens from now on.
     *
     * @param path the feed with its filters
     */
    StreamedChanges(SystemUnderTest system, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(system.gateway() + path + "&cursor=now"))
                .header("Accept", "text/event-stream")
                .build();
        var stream = http.send(request, BodyHandlers.ofLines());
        assertThat(stream.statusCode()).isEqualTo(200);
        Thread.ofVirtual().start(() -> read(stream.body()));
    }

    private void read(Stream<String> lines) {
        try {
            lines.filter(line -> line.startsWith("data: "))
                    .map(line -> JsonPath.from(line.substring("data: ".length())))
                    .forEach(events::add);
        } catch (UncheckedIOException e) {
            // The end of listening; who listens on misses what should have come.
        }
    }

    /** This member of what came so far, in its order. */
    List<String> all(String member) {
        return events.stream().map(event -> event.getString(member)).toList();
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
