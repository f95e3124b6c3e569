package eu.integratingcities.http.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvColumnsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    record Text(String code, @JsonUnwrapped Wording wording, List<String> notes) {}

    record Wording(String title, Drafting drafting) {}

    record Drafting(String body) {}

    @Test
    void haveTheNamesThatTheMembersHaveInJson() {
        JsonNode item = JSON.valueToTree(new Text("2010-02", new Wording("Charter", new Drafting("Group")), List.of()));

        var columns = CsvColumns.of(Text.class, JSON);

        assertThat(columns.names()).containsExactly("code", "title", "drafting.body");
        assertThat(columns.cells(item)).containsExactly("2010-02", "Charter", "Group");
    }
}
