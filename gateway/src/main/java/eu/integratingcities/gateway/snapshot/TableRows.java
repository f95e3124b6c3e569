package eu.integratingcities.gateway.snapshot;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.integratingcities.http.format.CsvColumns;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes the rows of a table, as they are read, to a file of NDJSON and one of CSV. */
final class TableRows implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final BufferedWriter lines;
    private final CSVPrinter printer;
    private final Set<String> members = new LinkedHashSet<>();
    private final String column;
    private final List<String> columns = new ArrayList<>();
    private final CsvColumns ofItems;
    private long count;

    /**
     * Begins both files.
     *
     * @param column for the item of the list above; empty for none
     * @param columns of the service's own CSV
     */
    TableRows(Path ndjson, Path csv, String column, List<String> columns) throws IOException {
        this.column = column;
        this.ofItems = new CsvColumns(columns);
        if (!column.isEmpty()) {
            this.columns.add(column);
        }
        this.columns.addAll(columns);
        lines = Files.newBufferedWriter(ndjson, StandardCharsets.UTF_8);
        printer = new CSVPrinter(Files.newBufferedWriter(csv, StandardCharsets.UTF_8), CSVFormat.RFC4180);
        printer.printRecord(this.columns);
    }

    /** Adds one line of a service's NDJSON; {@code key} says to which item of the list above it belongs, if to any. */
    void add(String line, JsonNode key) throws IOException {
        var item = JSON.readTree(line);
        item.fieldNames().forEachRemaining(members::add);
        var row = new ArrayList<String>();
        if (column.isEmpty()) {
            lines.write(line);
        } else {
            lines.write("{" + JSON.writeValueAsString(column) + ":" + key + (item.isEmpty() ? "" : ",")
                    + line.strip().substring(1));
            row.add(key.asText());
        }
        lines.write('\n');
        row.addAll(ofItems.cells(item));
        printer.printRecord(row);
        count++;
    }

    long count() {
        return count;
    }

    /** The columns of the CSV. */
    List<String> columns() {
        return List.copyOf(columns);
    }

    /** The members that lines had, or the columns at their top if there was no line. */
    List<String> members() {
        if (members.isEmpty()) {
            return columns.stream()
                    .map(name -> name.split("\\.", 2)[0])
                    .distinct()
                    .toList();
        }
        var all = new ArrayList<>(members);
        if (!column.isEmpty()) {
            all.addFirst(column);
        }
        return all;
    }

    @Override
    public void close() throws IOException {
        try (lines) {
            printer.close();
        }
    }
}
