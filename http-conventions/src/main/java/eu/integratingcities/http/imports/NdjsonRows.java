package eu.integratingcities.http.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.integratingcities.http.problem.JsonProblems;
import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** One JSON object a line; empty lines are passed over. */
final class NdjsonRows implements RawRows {
    static final int MOST_BYTES = 1024 * 1024;

    private final Lines lines;
    private final ObjectMapper json;
    private final WholeRows<?> wholeRows;

    NdjsonRows(InputStream body, RowImport<?> rows, ObjectMapper json) {
        this.lines = new Lines(body, MOST_BYTES);
        this.json = json;
        this.wholeRows = new WholeRows<>(rows, json);
    }

    @Override
    public @Nullable RawRow next() throws IOException {
        var line = lines.next();
        while (line != null && isBlank(line)) {
            line = lines.next();
        }
        return line == null ? null : row(lines.number(), line);
    }

    private RawRow row(int number, byte[] line) throws IOException {
        if (line.length > MOST_BYTES) {
            return new RawRow.Broken(
                    number,
                    new ProblemException(ProblemType.BODY_TOO_LARGE, "A line has at most 1 MiB.")
                            .with("maximumBytes", MOST_BYTES));
        }
        var whole = wholeRows.readOrNull(line);
        return whole == null ? parsed(number, line) : new RawRow.Whole(number, line.length, whole);
    }

    private RawRow parsed(int number, byte[] line) throws IOException {
        try {
            return json.readTree(line) instanceof ObjectNode tree
                    ? new RawRow.Parsed(number, line.length, tree)
                    : new RawRow.Broken(number, notAnObject());
        } catch (JsonProcessingException e) {
            return new RawRow.Broken(number, JsonProblems.of(e));
        }
    }

    private static ProblemException notAnObject() {
        return new ProblemException(ProblemType.INVALID_BODY, "A line is one JSON object.")
                .at("", "wrong-type", "Expected an object.");
    }

    private static boolean isBlank(byte[] line) {
        for (byte character : line) {
            if (!Character.isWhitespace(character)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
