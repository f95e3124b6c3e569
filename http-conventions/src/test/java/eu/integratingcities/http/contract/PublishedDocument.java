package eu.integratingcities.http.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The OpenAPI document of an application: complete, and the same as the one that is committed, of which the gateway
 * publishes it. Run a subclass with {@code -Dopenapi.update=true} to commit a change.
 */
public abstract class PublishedDocument extends CompleteDocument {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path committed;

    /** For the document {@code docs/openapi/<service>.json}. */
    protected PublishedDocument(String service) {
        this(documents().resolve(service + ".json"));
    }

    protected PublishedDocument(Path committed) {
        this.committed = committed;
    }

    @Test
    void isTheOneThatIsCommitted() throws IOException {
        var text = pretty(document());
        if (Boolean.getBoolean("openapi.update")) {
            Files.writeString(committed, text);
        }

        assertThat(text)
                .as("Run this test with -Dopenapi.update=true if %s is to change", committed.getFileName())
                .isEqualTo(Files.readString(committed));
    }

    @Override
    protected JsonNode document() {
        return LiveDocument.read(RestAssured.baseURI + ":" + RestAssured.port);
    }

    /** Where an application runs is not part of what it offers. */
    private static String pretty(JsonNode document) throws IOException {
        ((ObjectNode) document).remove("servers");
        var lines = new DefaultPrettyPrinter();
        var indentation = new DefaultIndenter("  ", "\n");
        lines.indentObjectsWith(indentation);
        lines.indentArraysWith(indentation);
        return JSON.writer(lines).writeValueAsString(document) + "\n";
    }

    private static Path documents() {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            var documents = folder.resolve("docs/openapi");
            if (Files.isDirectory(documents)) {
                return documents;
            }
        }
        throw new IllegalStateException("No folder docs/openapi above the working directory");
    }
}
