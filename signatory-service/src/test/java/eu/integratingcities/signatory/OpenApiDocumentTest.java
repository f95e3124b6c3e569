package eu.integratingcities.signatory;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import eu.integratingcities.http.contract.TestKeys;
import eu.integratingcities.platform.RealPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the service publishes is what is on file; {@code -Dopenapi.update=true} puts it on file. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(TestKeys.class)
class OpenApiDocumentTest {

    private static final Path ON_FILE = Path.of("..", "docs", "openapi", "signatory.json");
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    @Test
    void isOnFile() throws IOException {
        var published = JSON.writeValueAsString(document()) + "\n";
        if (Boolean.getBoolean("openapi.update")) {
            Files.writeString(ON_FILE, published);
        }

        assertThat(JSON.readTree(Files.readString(ON_FILE))).isEqualTo(JSON.readTree(published));
    }

    @Test
    void describesEveryOperation() throws IOException {
        assertThat(operations()).isNotEmpty().allSatisfy(operation -> assertThat(
                        operation.keySet().toString())
                .contains("operationId", "summary", "tags"));
    }

    private static Stream<Map<?, ?>> operations() throws IOException {
        var paths = (Map<?, ?>) document().get("paths");
        return paths.values().stream()
                .flatMap(path -> ((Map<?, ?>) path).values().stream())
                .filter(Map.class::isInstance)
                .map(operation -> (Map<?, ?>) operation);
    }

    private static Map<?, ?> document() throws IOException {
        return JSON.readValue(Requests.anyone().get("/openapi.json").asByteArray(), Map.class);
    }
}
