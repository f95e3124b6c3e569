package eu.integratingcities.signatory.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BulkTextTest {

    private final BulkText text = new BulkText(new ObjectMapper());

    @Test
    void writesTheEndOfTimeAndTheYearBeforeTheFirst() {
        text.value(LocalDate.MAX);
        text.value(LocalDate.of(0, 12, 31));
        text.value(LocalDate.of(1, 1, 1));

        assertThat(written()).isEqualTo("infinity\t0001-12-31 BC\t0001-01-01");
    }

    @Test
    void tellsNullFromTheTextThatStandsForIt() {
        text.value(null);
        text.value("\\N");
        text.json(null);
        text.endOfRow();

        assertThat(written()).isEqualTo("\\N\t\\\\N\t\\N\n");
    }

    @Test
    void escapesWhatEndsAColumnARowOrAnElement() {
        text.value("a\tb\nc\r");
        text.value(List.of("\"", "\\", "NULL"));
        text.json(Map.of("key", "\n"));

        assertThat(written()).isEqualTo("a\\tb\\nc\\r\t{\"\\\\\"\",\"\\\\\\\\\",\"NULL\"}\t{\"key\":\"\\\\n\"}");
    }

    private String written() {
        return new String(text.bytes(), StandardCharsets.UTF_8);
    }
}
