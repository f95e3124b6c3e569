package eu.integratingcities.http.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.integratingcities.http.paging.Listing;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A list as CSV (RFC 4180): the columns are the members of the view, those of a nested record with a dot, whatever the
 * rows hold. Lists within an item are left out; they have a resource of their own.
 */
@Singleton
public class CsvWriter implements FormatWriter {
    /** The parameter that puts a byte order mark in front, from which Excel knows that this is UTF-8. */
    static final String BYTE_ORDER_MARK = "bom";

    private final ObjectMapper json;
    private final Map<Class<?>, CsvColumns> columns = new ConcurrentHashMap<>();

    CsvWriter(FileJson files) {
        json = files.mapper();
    }

    @Override
    public String suffix() {
        return "csv";
    }

    @Override
    public String mediaType() {
        return "text/csv";
    }

    @Override
    public boolean writes(Class<?> view, boolean list) {
        return list;
    }

    @Override
    public boolean isTable() {
        return true;
    }

    /** The columns of an answer, in their order. */
    public List<String> columns(Answer answer) {
        return shown(answer).names();
    }

    private CsvColumns shown(Answer answer) {
        return columns.computeIfAbsent(answer.view(), view -> CsvColumns.of(view, json))
                .coveredBy(answer.fields());
    }

    @Override
    public byte[] write(Answer answer) throws IOException {
        var shown = shown(answer);
        var text = new StringWriter();
        if ("true".equals(answer.parameters().get(BYTE_ORDER_MARK))) {
            text.write('\ufeff');
        }
        try (var printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(shown.names());
            for (var item : ((Listing<?>) answer.entity()).items()) {
                JsonNode tree = json.valueToTree(item);
                printer.printRecord(shown.cells(tree));
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
