package eu.integratingcities.http.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import eu.integratingcities.http.paging.ItemList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LiveOnlyTest {
    private static final ObjectMapper LIVE = new ObjectMapper();
    private static final FileJson FILES = new FileJson(LIVE);
    private static final Speech SPEECH = new Speech("Mayor", "Ada Example", new Reply("Alderman", "Bo Example"));

    record Speech(String office, @LiveOnly @Nullable String name, Reply reply, List<Reply> others) {
        Speech(String office, String name, Reply reply) {
            this(office, name, reply, List.of(reply));
        }
    }

    record Reply(String office, @LiveOnly String name) {}

    @Test
    void leavesNamesOutOfLinesOfJson() throws IOException {
        assertThat(written(new NdjsonWriter(FILES))).isEqualTo("""
                {"office":"Mayor","reply":{"office":"Alderman"},"others":[{"office":"Alderman"}]}
                """);
    }

    @Test
    void leavesTheirColumnsOutOfCsv() throws IOException {
        assertThat(written(new CsvWriter(FILES))).isEqualTo("office,reply.office\r\nMayor,Alderman\r\n");
    }

    @Test
    void keepsTheirPlaceInAnswersThatAreKept() throws IOException {
        assertThat(LiveMembers.blanked(LIVE).writeValueAsString(SPEECH)).isEqualTo("""
                {"office":"Mayor","name":null,"reply":{"office":"Alderman","name":null},\
                "others":[{"office":"Alderman","name":null}]}""");
    }

    @Test
    void tellsThemInLiveAnswers() throws IOException {
        assertThat(LIVE.writeValueAsString(SPEECH)).contains("Ada Example", "Bo Example");
    }

    private static String written(FormatWriter writer) throws IOException {
        var answer = Answer.whole(ItemList.whole(List.of(SPEECH), null), Speech.class);
        return new String(writer.write(answer), StandardCharsets.UTF_8);
    }
}
