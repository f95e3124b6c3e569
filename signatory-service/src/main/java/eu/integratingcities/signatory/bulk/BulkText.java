package eu.integratingcities.signatory.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows in the text format of COPY (PostgreSQL, COPY, "Text Format"), written value by value. */
final class BulkText {

    private static final String NULL = "\\N";

    private final StringBuilder text = new StringBuilder();
    private final ObjectMapper json;
    private boolean isWithinRow;

    /** @param json writes what goes into columns of JSON, as it does for entities */
    BulkText(ObjectMapper json) {
        this.json = json;
    }

    void value(@Nullable Object value) {
        beginValue();
        switch (value) {
            case null -> text.append(NULL);
            case String said -> appendEscaped(said);
            case List<?> texts -> appendEscaped(array(texts));
            case LocalDate day -> text.append(day(day));
            default -> text.append(value);
        }
    }

    void json(@Nullable Object value) {
        beginValue();
        if (value == null) {
            text.append(NULL);
        } else {
            appendEscaped(written(value));
        }
    }

    void endOfRow() {
        text.append('\n');
        isWithinRow = false;
    }

    /** What is written, as the connection has it. */
    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void beginValue() {
        if (isWithinRow) {
            text.append('\t');
        }
        isWithinRow = true;
    }

    private void appendEscaped(String said) {
        for (int index = 0; index < said.length(); index++) {
            var character = said.charAt(index);
            switch (character) {
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> text.append(character);
            }
        }
    }

    /** PostgreSQL, "Array Input and Output Syntax". */
    private static String array(List<?> texts) {
        var array = new StringBuilder("{");
        for (var element : texts) {
            array.append(array.length() == 1 ? "\"" : ",\"")
                    .append(element.toString().replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        }
        return array.append('}').toString();
    }

    /** A year 0, which ISO 8601 has, is the year 1 before Christ. */
    private static String day(LocalDate day) {
        if (day.equals(LocalDate.MAX)) {
            return "infinity";
        }
        return day.getYear() == 0 ? "0001" + day.toString().substring(4) + " BC" : day.toString();
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was read as JSON can be written", e);
        }
    }
}
