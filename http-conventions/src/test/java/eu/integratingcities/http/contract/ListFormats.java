package eu.integratingcities.http.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every list of an application, as its OpenAPI document has them, in every format: the same rows in the same order. */
public abstract class ListFormats {
    private static final String JSON = "application/json";
    private static final String PAGE = "?limit=500";

    /**
     * Puts something on every list.
     *
     * @return a value for each parameter of a path, such as {@code {slug}}
     */
    protected abstract Map<String, String> fill();

    @Test
    void everyListHasTheSameRowsInEveryFormat() {
        var parameters = fill();

        assertSoftly(softly -> lists().forEach(list -> {
            softly.assertThat(list.suffixes())
                    .as(list.template())
                    .containsKeys("text/csv", "application/x-ndjson", Packed.MEDIA_TYPE);
            var path = list.path(parameters);
            var json = read(path + list.page());
            var expected = ListedRows.of(JSON, json.getBytes(StandardCharsets.UTF_8));
            softly.assertThat(JsonPath.from(json).getString("dataAsOf"))
                    .as("dataAsOf of " + path)
                    .isNotNull();
            softly.assertThat(expected).as("rows of " + path).isNotEmpty().doesNotContain(Map.of());
            list.suffixes().forEach((mediaType, suffix) -> softly.assertThat(
                            ListedRows.of(mediaType, bytes(path + suffix + list.page())))
                    .as(path + suffix)
                    .isEqualTo(mediaType.equals(ListedRows.LINKED_DATA) ? ListedRows.slugs(expected) : expected));
            softly.assertThat(Packed.read(bytes(path + ".zip" + list.page())).missing())
                    .as("columns of " + path + " that are told to have no empty cell, and have one")
                    .isEmpty();
        }));
    }

    /** Two columns with the same words cannot be told apart by them, which is as good as none. */
    @Test
    void everyColumnOfADownloadSaysWhatItMeans() {
        var parameters = fill();

        assertSoftly(softly -> lists().forEach(list -> {
            var words = Packed.read(bytes(list.path(parameters) + ".zip")).columns();
            softly.assertThat(words).as("columns of " + list.template()).isNotEmpty();
            softly.assertThat(words.entrySet().stream()
                            .filter(column -> Collections.frequency(words.values(), column.getValue()) > 1
                                    || column.getValue().isBlank())
                            .toList())
                    .as("columns of %s without words of their own", list.template())
                    .isEmpty();
        }));
    }

    @Test
    void whatIsCalledAListIsOne() {
        var called = new DocumentedOperations(document())
                .ids().stream().filter(id -> id.startsWith("list")).toList();

        assertThat(lists().map(ListOperation::id)).containsAll(called);
    }

    private static Stream<ListOperation> lists() {
        var document = document();
        return document.path("paths").properties().stream()
                .map(path -> new ListOperation(path.getKey(), path.getValue().path("get")))
                .filter(operation -> operation.isList(document));
    }

    private static JsonNode document() {
        return LiveDocument.read(RestAssured.baseURI + ":" + RestAssured.port);
    }

    private static String read(String address) {
        return new String(bytes(address), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String address) {
        var answer = RestAssured.given().auth().oauth2(Tokens.of(role(address))).get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer.asByteArray();
    }

    private static String role(String address) {
        return address.startsWith("/v1/operations/") ? "operator" : "secretariat";
    }

    private record ListOperation(String template, JsonNode operation) {
        String id() {
            return operation.path("operationId").asText();
        }

        boolean isList(JsonNode document) {
            var schema = content().path(JSON).path("schema");
            var reference = schema.path("$ref").asText();
            var members = (reference.isEmpty() ? schema : document.at(reference.substring(1))).path("properties");
            return members.has("items") && members.has("page");
        }

        Map<String, String> suffixes() {
            return content().properties().stream().collect(Collectors.toMap(Map.Entry::getKey, media -> media.getValue()
                    .path("x-suffix")
                    .asText(".json")));
        }

        /** The largest page of it, for JSON shows less than files do; nothing where it has no pages. */
        String page() {
            return operation.path("parameters").findValuesAsText("name").contains("limit") ? PAGE : "";
        }

        String path(Map<String, String> parameters) {
            var path = template;
            for (var parameter : parameters.entrySet()) {
                path = path.replace(parameter.getKey(), parameter.getValue());
            }
            return path;
        }

        private JsonNode content() {
            return operation.path("responses").path("200").path("content");
        }
    }
}
