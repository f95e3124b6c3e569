package eu.integratingcities.http.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.integratingcities.http.format.CsvColumns;
import eu.integratingcities.http.format.FormulaGuard;
import eu.integratingcities.http.parameter.NearestName;
import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/**
 * The first line of imported CSV.
 *
 * @param names the columns as they come
 * @param readOnly those of them that an export has beyond a row
 * @param partial records of which the header has some columns and lacks others, by their name with a dot
 */
record CsvHeader(List<String> names, Set<String> readOnly, Set<String> partial) {
    static final CsvHeader NONE = new CsvHeader(List.of(), Set.of(), Set.of());

    /** @throws ProblemException for columns that neither a row nor an export has, or that come twice */
    static CsvHeader of(List<String> names, RowImport<?> rows, ObjectMapper json) {
        var writable = CsvColumns.of(rows.rowType(), json).names();
        var readOnly = rows.view()
                .map(view -> new ArrayList<>(CsvColumns.of(view, json).names()))
                .orElseGet(ArrayList::new);
        readOnly.removeAll(writable);
        requireKnown(names, writable, readOnly);
        requireOnce(names);
        return new CsvHeader(names, Set.copyOf(readOnly), partial(names, writable));
    }

    /** The row as JSON: empty cells are null, and so is a whole record of empty cells. */
    ObjectNode object(CSVRecord cells, ObjectMapper json) {
        var row = json.createObjectNode();
        for (int i = 0; i < names.size(); i++) {
            if (!readOnly.contains(names.get(i))) {
                put(row, names.get(i), cells.get(i));
            }
        }
        collapse(row, "", partial);
        return row;
    }

    private static void put(ObjectNode row, String column, String cell) {
        var dot = column.indexOf('.');
        if (dot >= 0) {
            var record = column.substring(0, dot);
            var nested = row.get(record) instanceof ObjectNode known ? known : row.putObject(record);
            put(nested, column.substring(dot + 1), cell);
        } else if (cell.isEmpty()) {
            row.putNull(column);
        } else {
            row.put(column, FormulaGuard.unguard(cell));
        }
    }

    /**
     * Makes null of each nested record that holds nothing else.
     *
     * @param prefix of the row's own name, with a dot unless it is empty
     * @param kept names with a dot of records that stay, because columns that are not there may hold a value
     */
    static void collapse(ObjectNode row, String prefix, Set<String> kept) {
        for (var member : List.copyOf(row.properties())) {
            if (member.getValue() instanceof ObjectNode nested) {
                var name = prefix + member.getKey() + ".";
                collapse(nested, name, kept);
                if (!kept.contains(name) && nested.valueStream().allMatch(JsonNode::isNull)) {
                    row.putNull(member.getKey());
                }
            }
        }
    }

    private static Set<String> partial(List<String> names, List<String> writable) {
        return writable.stream()
                .filter(column -> !names.contains(column))
                .flatMap(column -> records(column).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The records that a column is in: {@code a.} and {@code a.b.} for {@code a.b.c}. */
    private static List<String> records(String column) {
        var records = new ArrayList<String>();
        for (int dot = column.indexOf('.'); dot >= 0; dot = column.indexOf('.', dot + 1)) {
            records.add(column.substring(0, dot + 1));
        }
        return records;
    }

    private static void requireOnce(List<String> names) {
        var seen = new HashSet<String>();
        var refusal = new ProblemException(ProblemType.INVALID_BODY, "The header has a column more than once.");
        names.stream()
                .filter(name -> !seen.add(name))
                .distinct()
                .forEach(name -> refusal.at("", "repeated-column", "The column %s comes twice.".formatted(name)));
        if (!refusal.errors().isEmpty()) {
            throw refusal;
        }
    }

    private static void requireKnown(List<String> names, List<String> writable, List<String> readOnly) {
        var known = new ArrayList<>(writable);
        known.addAll(readOnly);
        var refusal = new ProblemException(ProblemType.INVALID_BODY, "The header has a column that is not known.");
        for (var name : names) {
            if (!known.contains(name)) {
                refusal.at(
                        "",
                        "unknown-column",
                        NearestName.of(name, known)
                                .map(nearest -> "There is no column %s. Nearest: %s.".formatted(name, nearest))
                                .orElseGet(() -> "There is no column %s. Columns: %s."
                                        .formatted(name, String.join(", ", writable))));
            }
        }
        if (!refusal.errors().isEmpty()) {
            throw refusal;
        }
    }
}
