package eu.integratingcities.http.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.integratingcities.http.format.Answer;
import eu.integratingcities.http.format.FormatWriter;
import eu.integratingcities.http.format.Formats;
import eu.integratingcities.http.imports.RowImport;
import eu.integratingcities.http.paging.ItemList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Examples in the formats beside JSON, of lists and of rows to import, written by what writes the answers. */
final class FormatExamples {
    private final Formats formats;
    private final List<RowImport<?>> imports;
    private final Examples examples;
    private final ObjectMapper json;

    FormatExamples(Formats formats, List<RowImport<?>> imports, Examples examples, ObjectMapper json) {
        this.formats = formats;
        this.imports = imports;
        this.examples = examples;
        this.json = json;
    }

    void addTo(DocumentedOperation operation) {
        if (operation.declared().isImport()) {
            var row = rowType(operation);
            write(operation.model().getRequestBody().getContent(), formats.writers(), row, List.of(exampleOf(row)));
        }
        if (Successes.isList(operation)) {
            var method = operation.declared().method();
            operation.model().getResponses().getAPIResponses().forEach((status, answer) -> {
                if (status.startsWith("2")) {
                    write(answer.getContent(), formats.writers(method), formats.view(method), items(method, answer));
                }
            });
        }
    }

    private void write(Content content, List<FormatWriter> writers, Class<?> view, List<JsonNode> items) {
        for (var writer : writers) {
            var media = content.getMediaType(writer.mediaType());
            if (media != null && media.getExample() == null) {
                media.setExample(text(writer, view, items));
            }
        }
    }

    private static String text(FormatWriter writer, Class<?> view, List<JsonNode> items) {
        try {
            return new String(
                    writer.write(new Answer(ItemList.whole(items, null), view, Map.of())), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As in the answer in JSON, without what files leave out. */
    private List<JsonNode> items(Method method, APIResponse answer) {
        var live = answer.getContent().getMediaType(Successes.JSON).getSchema();
        var items =
                json.valueToTree(examples.of(live)).path("items").valueStream().toList();
        var schemas = new Schemas(formats.fileMapper());
        var inFiles = schemas.of(formats.view(method), Direction.OUTPUT);
        items.forEach(item -> retain(item, inFiles, schemas.components()));
        return items;
    }

    private static void retain(JsonNode value, Schema schema, Map<String, Schema> components) {
        if (schema.getRef() != null) {
            var name = schema.getRef().substring(Examples.PREFIX.length());
            retain(value, Objects.requireNonNull(components.get(name), name), components);
        } else if (schema.getAnyOf() != null) {
            retain(value, schema.getAnyOf().getFirst(), components);
        } else if (value instanceof ObjectNode object && schema.getProperties() != null) {
            object.retain(schema.getProperties().keySet());
            schema.getProperties().forEach((name, member) -> retain(object.path(name), member, components));
        } else if (value.isArray()) {
            value.forEach(item -> retain(item, schema.getItems(), components));
        }
    }

    /** Made apart from the document, whose operations do not refer to the schemas of rows. */
    private JsonNode exampleOf(Class<?> row) {
        var schemas = new Schemas(json);
        var schema = schemas.of(row, Direction.INPUT);
        return json.valueToTree(new Examples(schemas.components()).of(schema));
    }

    /** The path ends with the kind, unless there is only one. */
    private Class<?> rowType(DocumentedOperation operation) {
        return imports.stream()
                .filter(rows -> imports.size() == 1 || operation.path().endsWith("/" + rows.kind()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No kind of import at " + operation.path()))
                .rowType();
    }
}
