package eu.integratingcities.reference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Stream;

/** The rows of one request, read back as the service will read them. */
final class ImportedRows {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ImportedRows() {}

    static List<JsonNode> of(String path) {
        return ReferenceData.imports().stream()
                .filter(request -> request.path().equals(path))
                .flatMap(request -> request.ndjson().lines())
                .map(ImportedRows::parse)
                .toList();
    }

    static JsonNode ofSlug(String path, String slug) {
        return of(path).stream()
                .filter(row -> row.get("slug").asText().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    static Stream<String> texts(JsonNode list) {
        return Row.textsOf(list).stream();
    }

    private static JsonNode parse(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException broken) {
            throw new AssertionError(line, broken);
        }
    }
}
