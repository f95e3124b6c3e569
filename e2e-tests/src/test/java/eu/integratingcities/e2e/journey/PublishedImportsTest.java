package eu.integratingcities.e2e.journey;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.integratingcities.e2e.SystemUnderTest;
import eu.integratingcities.launcher.token.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rows that the document gives as examples of an import are read by it, in every format. */
class PublishedImportsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** One import in one format. */
    record Import(String path, String mediaType, String example) {
        @Override
        public String toString() {
            return path + " as " + mediaType;
        }
    }

    private final Client client = new Client(SystemUnderTest.running());

    static List<Import> imports() throws IOException {
        var document = new ObjectMapper()
                .readTree(new Client(SystemUnderTest.running())
                        .anybody()
                        .get("/openapi.json")
                        .asByteArray());
        return document.path("paths").properties().stream()
                .filter(path -> path.getKey().contains("/imports"))
                .flatMap(path -> imports(path.getKey(), path.getValue().path("post")))
                .toList();
    }

    private static Stream<Import> imports(String path, JsonNode operation) {
        return operation.at("/requestBody/content").properties().stream()
                .map(content -> new Import(
                        path,
                        content.getKey(),
                        content.getValue().path("example").asText()));
    }

    @ParameterizedTest
    @MethodSource("imports")
    void readsItsOwnExample(Import sample) {
        var outcome = client.as(Role.SECRETARIAT)
                .contentType(sample.mediaType())
                .queryParam("dry-run", true)
                .body(sample.example().getBytes(StandardCharsets.UTF_8))
                .post(sample.path())
                .then()
                .statusCode(202)
                .extract()
                .header("Location");

        await().atMost(PATIENCE).untilAsserted(() -> client.as(Role.SECRETARIAT)
                .get(outcome)
                .then()
                .statusCode(200)
                .body("state", equalTo("finished")));
        client.as(Role.SECRETARIAT).get(outcome).then().body("rows", is(1)).body("errors", empty());
    }
}
