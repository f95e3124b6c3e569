package eu.integratingcities.gateway.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.integratingcities.gateway.codebook.Codebook;
import eu.integratingcities.gateway.codebook.Column;
import eu.integratingcities.gateway.exchange.Resources;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map.Entry;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A list that a service publishes for everybody is in the snapshot, with what its columns mean. */
class SnapshotTablesTest {
    private static final Set<String> SAID_ELSEWHERE =
            Set.of("/v1/signatories/{slug}/signings", "/v1/signatories/statistics/series");

    private static JsonNode document() throws IOException {
        return new ObjectMapper().readTree(Resources.bytes("openapi/openapi.json"));
    }

    private static Stream<Entry<String, JsonNode>> publicLists() throws IOException {
        return document().path("paths").properties().stream()
                .filter(path -> path.getValue().at("/get/responses/200/content").has("application/x-ndjson"))
                .filter(path -> path.getValue().at("/get/security/0").isEmpty());
    }

    @Test
    void hasEveryPublicListAndNoOther() throws IOException {
        assertThat(publicLists().map(Entry::getKey).filter(path -> !SAID_ELSEWHERE.contains(path)))
                .containsExactlyInAnyOrderElementsOf(
                        SnapshotTables.ALL.stream().map(SnapshotTable::path).toList());
    }

    @Test
    void knowsWhichListsComeInPages() throws IOException {
        assertThat(publicLists()
                        .filter(path -> path.getValue()
                                .at("/get/parameters")
                                .findValuesAsText("name")
                                .contains("limit"))
                        .map(Entry::getKey))
                .containsExactlyInAnyOrderElementsOf(SnapshotTables.ALL.stream()
                        .filter(SnapshotTable::paged)
                        .map(SnapshotTable::path)
                        .toList());
    }

    @Test
    void readsAListAfterTheOneAboveIt() {
        var read = new ArrayList<String>();
        for (var table : SnapshotTables.ALL) {
            if (table.parent() != null) {
                assertThat(read).as(table.name()).contains(table.parent().table());
            }
            read.add(table.name());
        }
        assertThat(read).doesNotHaveDuplicates();
    }

    @Test
    void saysWhatEveryMemberMeans() throws IOException {
        var columns = new Codebook().read();
        var document = document();
        for (var table : SnapshotTables.ALL) {
            var list =
                    document.path("paths").path(table.path()).at("/get/responses/200/content/application~1json/schema");
            var item = behind(document, behind(document, list).at("/properties/items/items"));
            var names = List.copyOf(item.path("properties").properties()).stream()
                    .map(Entry::getKey)
                    .toList();

            assertThat(columns.of(table.path(), names))
                    .as(table.name())
                    .isNotEmpty()
                    .allSatisfy(column ->
                            assertThat(column.description()).as(column.name()).isNotBlank());
        }
    }

    @Test
    void takesTypesFromThePublishedDocument() {
        var columns = new Codebook()
                .read()
                .of("/v1/cities", List.of("id", "place.latitude", "changedAt", "version", "country", "notes", "place"));

        assertThat(columns)
                .extracting(Column::type)
                .containsExactly("string", "number", "datetime", "integer", "string", "array", "object");
        assertThat(columns.getFirst().format()).isEqualTo("uuid");
    }

    private static JsonNode behind(JsonNode document, JsonNode schema) {
        return schema.has("$ref") ? document.at(schema.path("$ref").asText().substring(1)) : schema;
    }
}
