package eu.integratingcities.http.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
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
    private CsvHeader header = CsvHeader.NONE;
    private boolean ended;

    /** @throws ProblemException for a header that cannot be read or has unknown columns; the body is closed then */
    CsvRows(InputStream body, RowImport<?> rows, ObjectMapper json) throws IOException {
        this.json = json;
        // A decoder of its own refuses what is not UTF-8; the reader's would load it as U+FFFD.
        this.limit = new RecordLimit(
                new InputStreamReader(body, StandardCharsets.UTF_8.newDecoder()), NdjsonRows.MOST_BYTES);
        var text = new BufferedReader(limit);
        try {
            skipMark(text);
            this.parser = CSVParser.builder()
                    .setReader(text)
                    .setFormat(CSVFormat.RFC4180)
                    .get();
            this.records = parser.iterator();
            if (records.hasNext()) {
                header = CsvHeader.of(records.next().toList(), rows, json);
            }
        } catch (CharacterCodingException | UncheckedIOException | IllegalStateException e) {
            body.close();
            throw malformed(e);
        } catch (ProblemException e) {
            body.close();
            throw e;
        }
    }

    @Override
    public @Nullable RawRow next() {
        limit.recordEnds();
        var line = (int) parser.getCurrentLineNumber() + 1;
        try {
            return ended || !records.hasNext() ? null : row(line, records.next());
        } catch (UncheckedIOException | IllegalStateException e) {
            if (e.getCause() instanceof ClosedByInterruptException) {
                throw e; // The service stops, which says nothing of the row.
            }
            ended = true;
            return new RawRow.Broken(line, malformed(e));
        }
    }

    private RawRow row(int line, CSVRecord cells) {
        var expected = header.names().size();
        if (cells.size() != expected) {
            return new RawRow.Broken(
                    line, malformed("The header has %d columns, this row has %d.".formatted(expected, cells.size())));
        }
        var size = cells.stream().mapToInt(String::length).sum();
        return new RawRow.Parsed(line, size, header.object(cells, json));
    }

    private static ProblemException malformed(Exception e) {
        var reason = e.getCause() == null ? e : e.getCause();
        return malformed(
                switch (reason) {
                    case CharacterCodingException coding ->
                        "Here or a little later the text is not UTF-8. Save it as UTF-8.";
                    case LongRecordException record -> String.valueOf(record.getMessage());
                    default ->
                        "A cell with a comma, a quote or a line break stands in quotes, a quote in it is written twice, and"
                                + " the closing quote ends the cell (RFC 4180).";
                });
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
