package eu.integratingcities.gateway.snapshot;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import eu.integratingcities.gateway.codebook.Column;
import eu.integratingcities.gateway.codebook.Columns;
import eu.integratingcities.gateway.codebook.PackagedFile;
import eu.integratingcities.gateway.hop.OwnReads;
import eu.integratingcities.gateway.hop.OwnReads.Answer;
import eu.integratingcities.gateway.route.Destination.ToService;
import eu.integratingcities.gateway.route.RouteTable;
import io.vertx.core.http.HttpMethod;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Reads the lists of services into files of a folder, page by page. Blocks. */
final class TableReader {
    private static final int LARGEST_PAGE = 500;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final OwnReads reads;
    private final RouteTable routes;
    private final Columns columns;
    private final Path folder;

    TableReader(OwnReads reads, RouteTable routes, Columns columns, Path folder) {
        this.reads = reads;
        this.routes = routes;
        this.columns = columns;
        this.folder = folder;
    }

    /** Reads a table, after the one above it; what it makes lies in the folder under the table's name. */
    List<PackagedFile> read(SnapshotTable table) throws IOException, InterruptedException {
        var ndjson = file(table.name(), "ndjson");
        var csv = file(table.name(), "csv");
        var parent = table.parent();
        var column = parent == null ? "" : parent.column();
        var rows = new TableRows(ndjson, csv, column, header(table));
        try (rows) {
            if (parent == null) {
                readList(table, MissingNode.getInstance(), rows);
            } else {
                readBelow(table, parent, rows);
            }
        }
        return List.of(
                packaged(table, csv, "text/csv", rows.count(), rows.columns()),
                packaged(table, ndjson, "application/x-ndjson", rows.count(), rows.members()));
    }

    private Path file(String table, String suffix) {
        return folder.resolve(table + "." + suffix);
    }

    private void readBelow(SnapshotTable table, SnapshotTable.Parent parent, TableRows rows)
            throws IOException, InterruptedException {
        try (var above = Files.newBufferedReader(file(parent.table(), "ndjson"))) {
            for (var line = above.readLine(); line != null; line = above.readLine()) {
                readList(table, JSON.readTree(line).path(parent.member()), rows);
            }
        }
    }

    /** What went away since the list above was read is left out; the feed tells of it. */
    private void readList(SnapshotTable table, JsonNode key, TableRows rows) throws IOException, InterruptedException {
        var uri = table.pages(key.asText(), "ndjson", LARGEST_PAGE);
        while (uri != null) {
            var answer = answer(uri);
            if (answer.isEmpty()) {
                requireBelow(table);
                return;
            }
            for (var line : answer.get().body().toString(StandardCharsets.UTF_8).split("\n", -1)) {
                if (!line.isBlank()) {
                    rows.add(line, key);
                }
            }
            uri = answer.get().next();
        }
    }

    /** The columns of the service's own CSV; none for a list below one that has no items. */
    private List<String> header(SnapshotTable table) throws IOException, InterruptedException {
        var parent = table.parent();
        if (parent == null) {
            return columns(answer(table.pages("", "csv", 1)));
        }
        try (var above = Files.newBufferedReader(file(parent.table(), "ndjson"))) {
            for (var line = above.readLine(); line != null; line = above.readLine()) {
                var key = JSON.readTree(line).path(parent.member()).asText();
                var answer = answer(table.pages(key, "csv", 1));
                if (answer.isPresent()) {
                    return columns(answer);
                }
            }
        }
        return List.of();
    }

    private static List<String> columns(Optional<Answer> answer) throws IOException {
        var csv =
                answer.map(each -> each.body().toString(StandardCharsets.UTF_8)).orElse("");
        try (var parser = CSVParser.builder()
                .setReader(new StringReader(csv))
                .setFormat(CSVFormat.RFC4180)
                .get()) {
            var records = parser.iterator();
            return records.hasNext() ? records.next().toList() : List.of();
        }
    }

    private static void requireBelow(SnapshotTable table) {
        if (table.parent() == null) {
            throw new IllegalStateException("The list is not there: " + table.path());
        }
    }

    private Optional<Answer> answer(String uri) throws InterruptedException {
        int question = uri.indexOf('?');
        var resource = routes.find(question < 0 ? uri : uri.substring(0, question));
        if (resource != null && resource.operation(HttpMethod.GET) instanceof ToService service) {
            return reads.read(service, uri);
        }
        throw new IllegalStateException("No service publishes " + uri);
    }

    /** What says to which item of the list above a row belongs is described there. */
    private List<Column> describe(SnapshotTable table, List<String> names) {
        var parent = table.parent();
        if (parent == null || parent.column().isEmpty()) {
            return columns.of(table.path(), names);
        }
        var described = new ArrayList<>(columns.of(table.path(), names.subList(1, names.size())));
        described.addFirst(parentColumn(parent));
        return described;
    }

    private Column parentColumn(SnapshotTable.Parent parent) {
        var above = SnapshotTables.named(parent.table());
        var member = columns.of(above.path(), List.of(parent.member())).getFirst();
        return new Column(
                parent.column(),
                member.type(),
                member.format(),
                "Of the row in %s, its %s: %s".formatted(parent.table(), parent.member(), member.description()));
    }

    private PackagedFile packaged(SnapshotTable table, Path file, String mediaType, long rows, List<String> names)
            throws IOException {
        var suffix = file.getFileName().toString().substring(table.name().length() + 1);
        return new PackagedFile(
                table.name() + "-" + suffix,
                table.title(),
                "The list " + table.path(),
                "data/" + file.getFileName(),
                mediaType,
                Files.size(file),
                Sha256.of(file),
                rows,
                describe(table, names),
                !table.wording());
    }
}
