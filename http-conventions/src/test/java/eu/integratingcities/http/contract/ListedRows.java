package eu.integratingcities.http.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** What tells the rows of a list apart, in their order, read from any format. */
final class ListedRows {
    /** Names a thing by an IRI, from which its slug can be told and no more. */
    static final String LINKED_DATA = "application/ld+json";

    /** Members of which every list has some, and which together tell its rows apart. */
    private static final List<String> KEYS =
            List.of("id", "slug", "code", "number", "on", "step", "commitment", "city", "position", "version");

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ListedRows() {}

    /** For each row the members that identify it, with their values as text; those without a value are left out. */
    static List<Map<String, String>> of(String mediaType, byte[] list) {
        return mediaType.equals(Packed.MEDIA_TYPE)
                ? records(Packed.read(list).table())
                : of(mediaType, new String(list, StandardCharsets.UTF_8));
    }

    private static List<Map<String, String>> of(String mediaType, String list) {
        return switch (mediaType) {
            case "application/json" -> rows(parse(list).path("items"), ListedRows::members);
            case "application/x-ndjson" ->
                list.lines().map(ListedRows::parse).map(ListedRows::members).toList();
            case "application/geo+json" -> rows(parse(list).path("features"), ListedRows::ofFeature);
            case LINKED_DATA -> rows(parse(list).path("@graph"), ListedRows::slug);
            case "text/csv" -> records(list);
            default -> throw new IllegalArgumentException("What tells rows of " + mediaType + " apart?");
        };
    }

    /** All that linked data tells of the rows. */
    static List<Map<String, String>> slugs(List<Map<String, String>> rows) {
        return rows.stream().map(row -> Map.of("slug", row.get("slug"))).toList();
    }

    private static List<Map<String, String>> rows(JsonNode array, Function<JsonNode, Map<String, String>> row) {
        return StreamSupport.stream(array.spliterator(), false).map(row).toList();
    }

    /** A member that is an object is spread over several columns elsewhere. */
    private static Map<String, String> members(JsonNode row) {
        return KEYS.stream()
                .filter(name -> row.path(name).isValueNode() && !row.path(name).isNull())
                .collect(Collectors.toMap(name -> name, name -> row.path(name).asText()));
    }

    /** The id of a feature stands beside its properties. */
    private static Map<String, String> ofFeature(JsonNode feature) {
        ObjectNode properties = feature.path("properties").deepCopy();
        return members(properties.set("id", feature.path("id")));
    }

    private static Map<String, String> slug(JsonNode node) {
        return Map.of("slug", node.path("@id").asText().replaceFirst(".*/", ""));
    }

    private static List<Map<String, String>> records(String csv) {
        return table(csv).stream().map(ListedRows::cells).toList();
    }

    /** The rows of a table, each with its cells by the name of their column. */
    static List<Map<String, String>> table(String csv) {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var parser = CSVParser.builder()
                .setReader(new StringReader(csv))
                .setFormat(format)
                .get()) {
            return parser.stream().map(CSVRecord::toMap).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> cells(Map<String, String> row) {
        var cells = new HashMap<>(row);
        cells.keySet().retainAll(KEYS);
        cells.values().removeIf(String::isEmpty);
        return cells;
    }

    private static JsonNode parse(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
