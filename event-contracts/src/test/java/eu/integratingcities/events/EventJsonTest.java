package eu.integratingcities.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.integratingcities.events.GoldenEvents.GoldenEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** OP-09: old and new versions live together. */
class EventJsonTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    static List<GoldenEvent> corpus() {
        return GoldenEvents.all();
    }

    @Test
    void theCorpusHasEveryType() {
        assertThat(corpus().stream().map(GoldenEvent::type).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        EventType.all().stream().map(EventType::type).toList());
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void readsEveryReleasedEventAndWritesNothingLess(GoldenEvent golden) throws IOException {
        var event = EventJson.read(golden.type(), golden.bytes()).orElseThrow();

        var written = MAPPER.readTree(EventJson.write(event));
        assertThat(missing(golden.data(), written, "")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void passesOverMembersThatItDoesNotKnow(GoldenEvent golden) {
        var newer = (ObjectNode) golden.data().deepCopy();
        newer.put("addedLater", "a value");
        ((ObjectNode) newer.get("state")).putObject("alsoAddedLater").put("nested", 1);
        var event = EventJson.read(golden.type(), bytes(newer));

        assertThat(event).isEqualTo(EventJson.read(golden.type(), golden.bytes()));
    }

    @Test
    void keepsCodesThatItDoesNotKnow() {
        var newer = golden("eu.integratingcities.signatory.listed.v1").deepCopy();
        ((ObjectNode) newer.at("/state")).put("standing", "associate");
        ((ObjectNode) newer.at("/state/membership")).put("status", "suspended");

        var event = EventJson.read("eu.integratingcities.signatory.listed.v1", bytes(newer))
                .orElseThrow();

        assertThat(event).isInstanceOfSatisfying(SignatoryListed.class, listed -> {
            assertThat(listed.state().standing()).isEqualTo("associate");
            assertThat(listed.state().membership().status()).isEqualTo("suspended");
        });
    }

    @Test
    void saysOfATypeThatItDoesNotKnowThatThereIsNone() {
        assertThat(EventJson.read("eu.integratingcities.city.twinned.v1", "{}".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{} {}",
                "{\"touches\":[]}",
                "{\"state\":null,\"touches\":[]}",
                "{\"state\":{\"id\":\"utrecht\",\"cycle\":6,\"city\":\"utrecht\",\"kind\":\"expected\"},\"touches\":[]}",
                "{\"state\":{\"id\":\"0193a4b0-0000-7000-8000-000000000011\",\"cycle\":null,\"city\":\"utrecht\","
                        + "\"kind\":\"expected\"},\"touches\":[]}",
            })
    void refusesDataThatIsNotWhatItsTypePromises(String data) {
        assertThatExceptionOfType(UnreadableEventException.class)
                .isThrownBy(() -> EventJson.read(
                        "eu.integratingcities.monitoring.participation-recorded.v1",
                        data.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void readsAnOlderEventThatLacksWhatMayBeNull() {
        var older = """
                {"state":{"id":"0193a4b0-0000-7000-8000-000000000011","cycle":6,"city":"utrecht","kind":"expected"},
                 "touches":["cycle:6"]}""";

        var event = EventJson.read(
                "eu.integratingcities.monitoring.participation-recorded.v1", older.getBytes(StandardCharsets.UTF_8));

        assertThat(event).get().satisfies(read -> {
            assertThat(read.subject()).isEqualTo("6/utrecht");
            assertThat(read.city()).isEqualTo("utrecht");
            assertThat(read.touches()).containsExactly("cycle:6");
        });
    }

    @Test
    void tellsWhichSigningsOfACeremonyAreNew() {
        assertThat(corpus())
                .filteredOn(golden -> golden.type().endsWith(".conference.ceremony-held.v1"))
                .extracting(golden -> EventJson.read(golden.type(), golden.bytes())
                        .map(CeremonyHeld.class::cast)
                        .orElseThrow()
                        .newSignings())
                .containsExactly(
                        List.of(new CeremonySigning("ghent", null)),
                        List.of(new CeremonySigning("utrecht", "Mayor"), new CeremonySigning("ghent", null)));
    }

    /** Paths of members that the golden data has and the written data lacks or has otherwise. */
    private static List<String> missing(JsonNode golden, JsonNode written, String path) {
        if (!golden.isObject()) {
            return golden.equals(written) ? List.of() : List.of(path + ": " + golden + " became " + written);
        }
        var found = new ArrayList<String>();
        golden.properties().forEach(member -> {
            var value = written.path(member.getKey());
            found.addAll(missing(member.getValue(), value, path + "/" + member.getKey()));
        });
        return found;
    }

    private static JsonNode golden(String type) {
        return corpus().stream()
                .filter(each -> each.type().equals(type))
                .findFirst()
                .orElseThrow()
                .data();
    }

    private static byte[] bytes(JsonNode data) {
        return new GoldenEvent("", "", data).bytes();
    }
}
