package eu.integratingcities.http.document;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.integratingcities.http.format.Answer;
import eu.integratingcities.http.format.FormatWriter;
import eu.integratingcities.http.format.Formats;
import eu.integratingcities.http.imports.RowImport;
import eu.integratingcities.http.paging.ItemList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.openapi.models.media.Content;

/** Examples in the formats beside JSON, of answers and of rows to import, written by what writes the answers. */
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
            var rows = ItemList.whole(List.of(exampleOf(row)), null);
            write(operation.model().getRequestBody().getContent(), formats.writers(), Answer.whole(rows, row));
        }
        var method = operation.declared().method();
        var writers = formats.writers(method);
        operation.model().getResponses().getAPIResponses().forEach((status, answer) -> {
            if (status.startsWith("2") && !writers.isEmpty() && answer.getContent() != null) {
                write(answer.getContent(), writers, answer(operation, answer.getContent(), formats.view(method)));
            }
        });
    }

    private void write(Content content, List<FormatWriter> writers, Answer answer) {
        for (var writer : writers) {
            var media = content.getMediaType(writer.mediaType());
            if (media != null && media.getExample() == null && !writer.isBinary()) {
                media.setExample(written(writer, answer));
            }
        }
    }

    /** As text, or as JSON where the format is a kind of it. */
    private Object written(FormatWriter writer, Answer answer) {
        try {
            var bytes = writer.write(answer);
            return writer.mediaType().endsWith("+json")
                    ? json.readValue(bytes, Object.class)
                    : new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Views as an operation returns them, for a writer may ask them and not their JSON. */
    private Answer answer(DocumentedOperation operation, Content content, Class<?> view) {
        JsonNode example = json.valueToTree(
                examples.of(content.getMediaType(Successes.JSON).getSchema()));
        var entity = Successes.isList(operation)
                ? ItemList.whole(
                        example.path("items")
                                .valueStream()
                                .map(item -> viewOf(item, view))
                                .toList(),
                        null)
                : viewOf(example, view);
        return Answer.whole(entity, view);
    }

    /** Members that a view computes are in its example too; it computes them again. */
    private Object viewOf(JsonNode example, Class<?> view) {
        try {
            return json.readerFor(view)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(example);
        } catch (IOException e) {
            throw new UncheckedIOException("The example of " + view.getSimpleName() + " is none", e);
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
