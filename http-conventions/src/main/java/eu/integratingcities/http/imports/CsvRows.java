package eu.integratingcities.http.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.integratingcities.http.format.CsvColumns;
import eu.integratingcities.http.format.FormulaGuard;
import eu.integratingcities.http.parameter.NearestName;
import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * CSV as this API writes it: a header with dotted names, empty cells for null, the formula guard taken off. A record
 * that cannot be parsed ends the import, for no one knows where the next one begins.
 */
final class CsvRows implements RawRows {
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final RecordLimit limit;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final ObjectMapper json;
    private List<String> header = List.of();
    private boolean ended;

    CsvRows(InputStream body, CsvColumns columns, ObjectMapper json) throws IOException {
        this.json = json;
        this.limit = new RecordLimit(new InputStreamReader(body, StandardCharsets.UTF_8), NdjsonRows.MOST_BYTES);
        var text = new BufferedReader(limit);
        skipMark(text);
        this.parser =
                CSVParser.builder().setReader(text).setFormat(CSVFormat.RFC4180).get();
        this.records = parser.iterator();
        if (records.hasNext()) {
            header = known(records.next().toList(), columns);
        }
    }

    @Override
    public @Nullable RawRow next() {
        limit.recordEnds();
        var line = (int) parser.getCurrentLineNumber() + 1;
        try {
            return ended || !records.hasNext() ? null : row(line, records.next());
        } catch (UncheckedIOException | IllegalStateException e) {
            ended = true;
            return new RawRow.Broken(line, malformed(String.valueOf(e.getMessage())));
        }
    }

    private RawRow row(int line, CSVRecord cells) {
        if (cells.size() != header.size()) {
            return new RawRow.Broken(
                    line,
                    malformed("The header has %d columns, this row has %d.".formatted(header.size(), cells.size())));
        }
        var tree = json.createObjectNode();
        for (int i = 0; i < header.size(); i++) {
            put(tree, header.get(i), cells.get(i));
        }
        return new RawRow.Parsed(line, tree);
    }

    /** A nested record all of whose cells are empty is null. */
    private static void put(ObjectNode tree, String column, String cell) {
        var dot = column.indexOf('.');
        var member = dot < 0 ? column : column.substring(0, dot);
        if (cell.isEmpty()) {
            if (!tree.has(member)) {
                tree.putNull(member);
            }
        } else if (dot < 0) {
            tree.put(member, FormulaGuard.unguard(cell));
        } else {
            var nested = tree.get(member) instanceof ObjectNode known ? known : tree.putObject(member);
            put(nested, column.substring(dot + 1), cell);
        }
    }

    private static List<String> known(List<String> header, CsvColumns columns) {
        var refusal = new ProblemException(ProblemType.INVALID_BODY, "The header has a column that is not known.");
        for (var name : header) {
            if (!columns.names().contains(name)) {
                refusal.at(
                        "",
                        "unknown-column",
                        NearestName.of(name, columns.names())
                                .map(nearest -> "There is no column %s. Nearest: %s.".formatted(name, nearest))
                                .orElseGet(() -> "There is no column %s. Columns: %s."
                                        .formatted(name, String.join(", ", columns.names()))));
            }
        }
        if (!refusal.errors().isEmpty()) {
            throw refusal;
        }
        return header;
    }

    private static ProblemException malformed(String detail) {
        return new ProblemException(ProblemType.MALFORMED_BODY, "The row is not CSV as the header promises.")
                .at("", "malformed", detail);
    }

    private static void skipMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
