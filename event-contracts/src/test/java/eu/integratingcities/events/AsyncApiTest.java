package eu.integratingcities.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Error;
import eu.integratingcities.events.GoldenEvents.GoldenEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** OP-08: what is published is what is documented. */
class AsyncApiTest {

    private static final Path DOCUMENT = Path.of("src/main/resources/asyncapi.yaml");

    static List<GoldenEvent> corpus() {
        return GoldenEvents.all();
    }

    /** After a change on purpose: run with {@code -Dasyncapi.update=true} and commit the difference. */
    @Test
    void theDocumentIsWrittenFromTheRecords() throws IOException {
        var written = new AsyncApiWriter().write();
        if (Boolean.getBoolean("asyncapi.update")) {
            Files.writeString(DOCUMENT, written);
        }

        assertThat(Files.readString(DOCUMENT)).isEqualTo(written);
    }

    @Test
    void theDocumentIsAsItsVersionOfAsyncApiAsksFor() throws IOException {
        assertThat(errors(document())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/info, headline",
        "/channels/monitoring, publish",
        "/operations/tellOfMonitoring, topic",
        "/components/messages/city.changed.v1, sumary",
        "/components/messageTraits/cloudEvent/bindings/kafka, keys",
    })
    void aMemberThatAsyncApiDoesNotKnowIsNoticed(String place, String member) throws IOException {
        var document = document();
        document.withObject(place).put(member, "unknown");

        assertThat(errors(document)).isNotEmpty();
    }

    @Test
    void everyReferenceLeadsSomewhere() throws IOException {
        var document = document();

        assertThat(document.findValuesAsText("$ref")).isNotEmpty().allSatisfy(reference -> assertThat(
                        document.at(reference.substring(1)).isMissingNode())
                .as(reference)
                .isFalse());
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void everyReleasedEventIsAsDocumented(GoldenEvent golden) {
        assertThat(AsyncApi.published().problems(topic(golden), headers(golden), golden.bytes()))
                .isEmpty();
    }

    @Test
    void anUndocumentedMessageIsNoticed() {
        var golden = corpus().getFirst();
        var headers = headers(golden);
        headers.put("ce_sequence", "0");
        headers.remove("ce_subject");
        var data = "{\"state\":{\"id\":\"utrecht\"},\"touches\":[\"charter\",\"charter\"]}";

        assertThat(AsyncApi.published().problems(topic(golden), headers, data.getBytes(StandardCharsets.UTF_8)))
                .hasSizeGreaterThanOrEqualTo(8)
                .anyMatch(problem -> problem.contains("ce_sequence"))
                .anyMatch(problem -> problem.contains("ce_subject"))
                .anyMatch(problem -> problem.contains("/state/id"))
                .anyMatch(problem -> problem.contains("/touches"));
        assertThat(AsyncApi.published().problems("monitoring.v1", headers(golden), golden.bytes()))
                .containsExactly("No message charter.edition-recorded.v1 is documented for monitoring.v1");
    }

    private static ObjectNode document() throws IOException {
        return (ObjectNode) new YAMLMapper().readTree(DOCUMENT.toFile());
    }

    /** By the schema that the AsyncAPI initiative publishes for the version that the document names. */
    private static List<Error> errors(JsonNode document) throws IOException {
        var path = "/asyncapi-schema/" + document.path("asyncapi").asText() + ".json";
        try (var schema = AsyncApiTest.class.getResourceAsStream(path)) {
            assertThat(schema).as(path).isNotNull();
            return AsyncApi.SCHEMAS.getSchema(schema).validate(document, AsyncApi::withFormats);
        }
    }

    private static String topic(GoldenEvent golden) {
        return EventType.named(golden.type()).orElseThrow().topic().address();
    }

    private static Map<String, String> headers(GoldenEvent golden) {
        return new HashMap<>(Map.of(
                "ce_specversion", "1.0",
                "ce_id", "0193a4b0-0000-7000-8000-000000000001",
                "ce_type", golden.type(),
                "ce_source", "/test",
                "ce_subject", "london",
                "ce_time", "2024-11-21T10:00:00Z",
                "ce_dataschema", "http://localhost:8080/asyncapi.yaml",
                "ce_partitionkey", "0193a4b0-0000-7000-8000-000000000004",
                "ce_sequence", "12",
                "content-type", "application/json"));
    }
}
