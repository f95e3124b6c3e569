package eu.integratingcities.http.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.integratingcities.http.parameter.KebabJson;
import eu.integratingcities.http.problem.JsonProblems;
import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ValidationProblems;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes valid rows of JSON objects. Members that are left out keep the value on record, in CSV also columns of a nested
 * record.
 */
final class RowBinder<R> {
    private final RowImport<R> rows;
    private final ObjectMapper json;
    private final ObjectReader reader;
    private final ObjectReader partial;
    private final Validator validator;
    private final ReadOnlyMembers readOnly;
    private final Set<String> members;
    private final boolean ofCells;

    RowBinder(RowImport<R> rows, ImportFormat format, ObjectMapper json, Validator validator) {
        this.rows = rows;
        this.json = json;
        this.validator = validator;
        this.readOnly = ReadOnlyMembers.of(rows, json);
        this.ofCells = format == ImportFormat.CSV;
        var plain = json.readerFor(rows.rowType());
        // A cell is text whatever the member's type is.
        this.reader = ofCells
                ? plain.with(json.getDeserializationConfig().with(MapperFeature.ALLOW_COERCION_OF_SCALARS))
                : plain;
        this.partial = reader.without(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
        this.members = WholeRows.members(rows, json);
    }

    /** Whether the row leaves something out. */
    boolean isPartial(RawRow.Usable raw) {
        return switch (raw) {
            case RawRow.Whole _ -> false;
            case RawRow.Parsed parsed -> isPartial(parsed.tree());
        };
    }

    private boolean isPartial(ObjectNode tree) {
        return ofCells || !members.stream().allMatch(tree::has);
    }

    /**
     * @param onRecord finds the row that is on record under a key
     * @throws ProblemException with a pointer for each member that is wrong
     */
    BoundRow<R> bind(RawRow.Usable raw, Function<String, Optional<R>> onRecord) {
        return switch (raw) {
            case RawRow.Whole whole -> whole(whole.line(), rows.rowType().cast(whole.row()));
            case RawRow.Parsed parsed -> bind(parsed, onRecord);
        };
    }

    private BoundRow<R> bind(RawRow.Parsed raw, Function<String, Optional<R>> onRecord) {
        var tree = withoutReadOnly(raw.tree());
        if (!isPartial(tree)) {
            return whole(raw.line(), read(reader, tree));
        }
        // Others may change the record before this row's turn comes, rows before it among them: then it is filled
        // again.
        var row = filled(tree, onRecord);
        return new BoundRow<>(raw.line(), rows.key(row), true, known -> filled(tree, known));
    }

    private BoundRow<R> whole(int line, R row) {
        return BoundRow.whole(line, rows.key(valid(row)), row);
    }

    private R filled(ObjectNode said, Function<String, Optional<R>> known) {
        var tree = said.deepCopy();
        fillFromRecord(tree, known);
        if (ofCells) {
            CsvHeader.collapse(tree, "", Set.of());
        }
        return valid(read(reader, tree));
    }

    private R valid(R row) {
        var violations = validator.validate(row);
        if (!violations.isEmpty()) {
            throw ValidationProblems.inBody(violations);
        }
        return row;
    }

    /** The key of a row that may be wrong elsewhere; null when not even the key can be read. */
    @Nullable
    String keyOrNull(RawRow.Usable raw) {
        try {
            return rows.key(
                    switch (raw) {
                        case RawRow.Whole whole -> rows.rowType().cast(whole.row());
                        case RawRow.Parsed parsed ->
                            read(partial.withAttribute(KebabJson.ANY_TEXT, true), withoutReadOnly(parsed.tree()));
                    });
        } catch (ProblemException | NullPointerException e) {
            return null;
        }
    }

    private ObjectNode withoutReadOnly(ObjectNode tree) {
        readOnly.removeFrom(tree);
        return tree;
    }

    private void fillFromRecord(ObjectNode tree, Function<String, Optional<R>> known) {
        // The row is not validated yet, so even its key can be missing.
        Optional.ofNullable(rows.key(read(partial, tree)))
                .flatMap(known)
                .ifPresent(row -> fill(tree, json.valueToTree(row)));
    }

    private void fill(ObjectNode tree, JsonNode known) {
        known.properties().forEach(member -> {
            var said = tree.get(member.getKey());
            if (said == null) {
                tree.set(member.getKey(), member.getValue());
            } else if (ofCells && said instanceof ObjectNode record) {
                fill(record, member.getValue());
            }
        });
    }

    private R read(ObjectReader with, JsonNode tree) {
        try {
            return with.readValue(tree);
        } catch (JsonProcessingException e) {
            throw JsonProblems.of(e);
        } catch (IOException e) {
            throw new IllegalStateException("A tree is in memory", e);
        }
    }
}
