package eu.integratingcities.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Generated signatories on their way through the public import, from the first byte sent to the outcome. */
final class SignatoryImport implements AutoCloseable {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
    private static final int ACCEPTED = 202;

    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final SignatoryService service;

    SignatoryImport(SignatoryService service) {
        this.service = service;
    }

    /** Writes the body; what that takes is not measured. */
    static Path write(GeneratedSignatories signatories, Path file) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (int number = 0; number < signatories.count(); number++) {
                out.write(signatories.row(number));
            }
        }
        return file;
    }

    /** Sends the body and waits for the outcome. */
    JsonNode load(Path body) throws IOException, InterruptedException {
        var accepted = client.send(
                service.request("/v1/imports/signatories")
                        .header("Content-Type", "application/x-ndjson")
                        .POST(BodyPublishers.ofFile(body))
                        .build(),
                BodyHandlers.ofString());
        if (accepted.statusCode() != ACCEPTED) {
            throw new IOException("The import was refused: " + accepted.statusCode() + " " + accepted.body());
        }
        var place = accepted.headers().firstValue("Location").orElseThrow(FileNotFoundException::new);
        while (true) {
            var outcome = json.readTree(client.send(service.request(place).build(), BodyHandlers.ofString())
                    .body());
            if (!outcome.path("state").asText().equals("running")) {
                return outcome;
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
