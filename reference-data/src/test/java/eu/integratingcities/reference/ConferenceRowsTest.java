package eu.integratingcities.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class ConferenceRowsTest {

    private static final String PATH = "/v1/conferences/imports";

    @Test
    void holdsTheElevenEditionsWithTwentyFourSessions() {
        var editions = ImportedRows.of(PATH);

        assertThat(editions)
                .extracting(row -> row.get("number").asInt())
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
        assertThat(editions.stream().mapToInt(row -> row.get("sessions").size()).sum())
                .isEqualTo(24);
    }

    @Test
    void saysNothingOfTheSeventhBeyondItsNumber() {
        var seventh = edition(7);

        assertThat(seventh.get("theme").isNull()).isTrue();
        assertThat(seventh.get("hostCity").isNull()).isTrue();
        assertThat(seventh.get("attendanceMode").isNull()).isTrue();
        assertThat(seventh.get("startsOn").toString()).isEqualTo("""
                {"value":null,"precision":"unknown"}""");
    }

    @Test
    void inventsNoZone() {
        assertThat(ImportedRows.of(PATH)).noneMatch(row -> row.hasNonNull("zone"));
    }

    @Test
    void keepsTheContradictionAboutTheMonthOfTheTenth() {
        assertThat(ImportedRows.texts(edition(10).get("contradictions"))).anyMatch(text -> text.contains("17 October"));
    }

    @Test
    void readsTheSpellingsOfTheApi() {
        assertThat(edition(6).get("participants").get("qualifier").asText()).isEqualTo("more-than");
        assertThat(edition(11).get("sessions").findValuesAsText("kind"))
                .containsExactly("plenary", "signing-ceremony", "site-visit", "site-visit", "site-visit");
    }

    @Test
    void datesACeremonyByItsSession() {
        assertThat(edition(10).get("ceremony").toString()).startsWith("""
                        {"heldOn":{"value":"2022-11-16","precision":"day"},"sessionTitle":"Signing ceremony""").endsWith("""
                        {"city":"zagreb"}]}""");
    }

    @Test
    void boundsACeremonyWithoutSessionByTheDaysOfItsEdition() {
        assertThat(edition(6).get("ceremony").get("heldOn").toString()).isEqualTo("""
                {"value":null,"precision":"unknown","notBefore":"2013-09-09","notAfter":"2013-09-10"}""");
        assertThat(edition(4).get("ceremony").get("heldOn").get("value").asText())
                .isEqualTo("2010-02-22");
    }

    @Test
    void knowsACityByItsWholeNameOnly() {
        var panel = edition(10).get("sessions").get(3).get("appearances");

        assertThat(panel.findValuesAsText("organisation")).contains("Bristol", "Vrije Universiteit Amsterdam");
        assertThat(panel.findValuesAsText("city")).containsExactly("bristol", "leipzig", "riga", "null", "null");
    }

    private static JsonNode edition(int number) {
        return ImportedRows.of(PATH).get(number - 1);
    }
}
