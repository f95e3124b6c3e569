package eu.integratingcities.http.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows that say everything straight from their JSON: most rows of a large import do, and a tree of each takes twice the
 * time and four times the memory.
 */
final class WholeRows<R> {
    private final ObjectMapper json;
    private final ObjectReader reader;
    private final Set<String> members;

    WholeRows(RowImport<R> rows, ObjectMapper json) {
        this.json = json;
        this.reader = json.readerFor(rows.rowType());
        this.members = members(rows, json);
    }

    /** The members that a row has when it says everything. */
    static Set<String> members(RowImport<?> rows, ObjectMapper json) {
        return json.getDeserializationConfig().introspect(json.constructType(rows.rowType())).findProperties().stream()
                .map(BeanPropertyDefinition::getName)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The row, not validated yet; null when there is more to it: it is wrong, says less, or what is only read. */
    @Nullable
    R readOrNull(byte[] line) throws IOException {
        try {
            return hasEveryMemberOnce(line) ? reader.readValue(line) : null;
        } catch (JsonProcessingException e) {
            // Whoever reads it as a tree will tell what is wrong.
            return null;
        }
    }

    private boolean hasEveryMemberOnce(byte[] line) throws IOException {
        try (var parser = json.getFactory().createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            var seen = new HashSet<String>();
            for (var name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                if (!members.contains(name) || !seen.add(name)) {
                    return false;
                }
                parser.nextToken();
                parser.skipChildren();
            }
            return seen.size() == members.size();
        }
    }
}
