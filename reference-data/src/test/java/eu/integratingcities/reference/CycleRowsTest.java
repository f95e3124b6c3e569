package eu.integratingcities.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class CycleRowsTest {

    private static final String PATH = "/v1/monitoring/imports";

    @Test
    void holdsTheSixRoundsWithNineteenFindings() {
        var cycles = ImportedRows.of(PATH);

        assertThat(cycles).extracting(row -> row.get("number").asInt()).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(cycles.stream()
                        .mapToInt(row ->
                                row.get("synthesisReport").get("findings").size())
                        .sum())
                .isEqualTo(19);
    }

    @Test
    void datesEachRoundAsItsSourceDoes() {
        assertThat(ImportedRows.of(PATH))
                .extracting(row -> row.get("published").get("value").asText())
                .containsExactly("2013-03", "2015", "2018-10", "2020-12", "2022-11-16", "2024-11");
    }

    @Test
    void plansNothingForThePast() {
        assertThat(ImportedRows.of(PATH)).noneMatch(row -> row.has("opensOn") || row.has("dueOn"));
    }

    @Test
    void keepsWhatIsNotKnownUnknown() {
        assertThat(cycle(6).get("period").isNull()).isTrue();
        assertThat(cycle(6).get("synthesisReport").get("citiesReporting").isNull())
                .isTrue();
        assertThat(cycle(1).get("survey").isNull()).isTrue();
    }

    @Test
    void keepsTheSourcesWordsOfAPeriod() {
        assertThat(cycle(5).get("period").toString()).isEqualTo("""
                {"start":{"value":"2020","precision":"year"},"end":{"value":"2022","precision":"year"},\
                "text":"mid-2020 to mid-2022"}""");
    }

    @Test
    void keepsTheContradictionAboutTheDateOfTheSecond() {
        assertThat(ImportedRows.texts(cycle(2).get("notes"))).anyMatch(note -> note.contains("December 2015"));
    }

    @Test
    void namesCitiesAndRolesAsTheApiDoes() {
        var finding = cycle(4).get("synthesisReport").get("findings").get(7);

        assertThat(finding.get("city").asText()).isEqualTo("nuremberg");
        assertThat(finding.get("role").asText()).isEqualTo("service-provider");
    }

    private static JsonNode cycle(int number) {
        return ImportedRows.of(PATH).get(number - 1);
    }
}
