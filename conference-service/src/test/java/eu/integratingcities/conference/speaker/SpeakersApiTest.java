package eu.integratingcities.conference.speaker;

import static eu.integratingcities.conference.running.Callers.organiser;
import static eu.integratingcities.conference.running.Callers.organiserWhoSaw;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import eu.integratingcities.conference.running.OwnEdition;
import eu.integratingcities.conference.running.Register;
import eu.integratingcities.conference.running.RunningService;
import eu.integratingcities.conference.running.SettableClock;
import eu.integratingcities.conference.running.Topics;
import io.agroal.api.AgroalDataSource;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@RunningService
class SpeakersApiTest {

    @Inject
    AgroalDataSource database;

    @Inject
    SettableClock clock;

    @AfterEach
    void setTheClockBack() {
        clock.set(SettableClock.TODAY);
    }

    @Inject
    Register register;

    @BeforeEach
    void nameCities() {
        register.names("nantes", "lyon");
    }

    @Test
    void keepsTheOfficeOfEachDayWithOnePerson() {
        var before = OwnEdition.inUtrecht();
        var after = OwnEdition.inUtrecht();
        var first = appearance(before, "\"name\": \"Jeanne Dupont\", \"office\": \"City councillor\"");
        var speaker = first.getString("speaker");

        appearance(after, "\"speaker\": \"%s\", \"office\": \"Mayor\"".formatted(speaker));

        given().get("/v1/speakers/" + speaker)
                .then()
                .statusCode(200)
                .body("name", equalTo("Jeanne Dupont"))
                .body("appearances.conference", contains(before.number(), after.number()))
                .body("appearances.office", contains("City councillor", "Mayor"));
    }

    @Test
    void takesNamesakesForTwoPersons() {
        var edition = OwnEdition.inUtrecht();

        var one = appearance(edition, "\"name\": \"Jan Jansen\"");
        var other = appearance(edition, "\"name\": \"Jan Jansen\"");

        assertThat(one.getString("speaker")).isNotEqualTo(other.getString("speaker"));
    }

    @Test
    void showsSpeakersInTheirSession() {
        var edition = OwnEdition.inUtrecht();
        var session = edition.add("/sessions", "{\"kind\": \"keynote\", \"title\": \"Keynote\"}");
        appearance(edition, "\"name\": \"Ada Host\", \"part\": \"Host\", \"city\": \"nantes\"");
        appearance(edition, "\"name\": \"Ben Guest\", \"session\": \"%s\"".formatted(session));

        given().get(edition.path("/schedule"))
                .then()
                .statusCode(200)
                .body("unscheduled[0].speakers.name", contains("Ben Guest"))
                .body("speakers.name", contains("Ada Host"))
                .body("speakers.city", contains("nantes"));
        given().get("/v1/appearances?city=nantes&conference=" + edition.number())
                .then()
                .statusCode(200)
                .body("items.name", contains("Ada Host"))
                .body("items[0].session", nullValue());
    }

    @Test
    void refusesAPersonTwiceInASession() {
        var edition = OwnEdition.inUtrecht();
        var speaker = appearance(edition, "\"name\": \"Twice Told\"").getString("speaker");

        organiser()
                .body("{\"conference\": %d, \"speaker\": \"%s\"}".formatted(edition.number(), speaker))
                .post("/v1/appearances")
                .then()
                .statusCode(409)
                .body("errors.pointer", contains("/speaker"));
    }

    @Test
    void wantsToKnowWhoIsMeantAndWhere() {
        var edition = OwnEdition.inUtrecht();

        refuses("{\"conference\": %d}".formatted(edition.number()), "/speaker");
        refuses("{\"conference\": 9998, \"name\": \"Nobody\"}", "/conference");
        refuses(
                "{\"conference\": %d, \"name\": \"Nobody\", \"city\": \"atlantis\"}".formatted(edition.number()),
                "/city");
        refuses(
                "{\"conference\": %d, \"name\": \"Nobody\", \"session\": \"00000000-0000-7000-8000-000000000000\"}"
                        .formatted(edition.number()),
                "/session");
    }

    @Test
    void correctsAnOfficeAndNothingElse() {
        var edition = OwnEdition.inUtrecht();
        var appearance = appearance(edition, "\"name\": \"Eva Muster\", \"office\": \"Mayer\", \"city\": \"lyon\"");
        var path = "/v1/appearances/" + appearance.getString("id");

        organiserWhoSaw(given().get(path).header("ETag"))
                .body("{\"office\": \"Mayor\"}")
                .patch(path)
                .then()
                .statusCode(200)
                .body("office", equalTo("Mayor"))
                .body("city", equalTo("lyon"));
    }

    @Test
    void correctsANameEverywhereButTellsItToNobody() {
        var edition = OwnEdition.inUtrecht();
        var speaker = appearance(edition, "\"name\": \"Muriel Wonrg\"").getString("speaker");
        var path = "/v1/speakers/" + speaker;

        organiserWhoSaw(given().get(path).header("ETag"))
                .body("{\"name\": \"Muriel Wright\"}")
                .patch(path)
                .then()
                .statusCode(200);

        given().get("/v1/appearances?speaker=" + speaker).then().body("items.name", contains("Muriel Wright"));
        await().untilAsserted(() -> assertThat(Topics.toldSoFar())
                .filteredOn(told -> told.json().contains(speaker))
                .hasSize(2)
                .noneMatch(told -> told.json().contains("Muriel")));
    }

    @Test
    void keepsNoNameThatWasTakenBack() throws SQLException {
        var speaker = appearance(OwnEdition.inUtrecht(), "\"name\": \"Olga Overheard\"")
                .getString("speaker");
        var path = "/v1/speakers/" + speaker;
        assertThat(onRecordOf(speaker)).contains("Olga Overheard");

        organiserWhoSaw(given().get(path).header("ETag"))
                .body("{\"name\": \"Withheld\"}")
                .patch(path)
                .then()
                .statusCode(200);

        assertThat(onRecordOf(speaker)).contains("Withheld").doesNotContain("Overheard");
    }

    /** Others keep files, where nobody can erase a name. */
    @ParameterizedTest
    @ValueSource(strings = {"/v1/speakers%s", "/v1/appearances%s", "/v1/conferences/%%d/sessions%s"})
    void tellsNamesInLiveAnswersOnly(String list) {
        var edition = OwnEdition.inUtrecht();
        var session = edition.add("/sessions", "{\"kind\": \"keynote\", \"title\": \"Keynote\"}");
        appearance(edition, "\"name\": \"Lena Livelong\", \"session\": \"%s\"".formatted(session));
        var all = "?limit=500";

        assertThat(given().get(list.formatted(all).formatted(edition.number())).asString())
                .contains("Lena Livelong");
        for (var file : List.of(".csv", ".ndjson")) {
            given().get(list.formatted(file + all).formatted(edition.number()))
                    .then()
                    .statusCode(200)
                    .body(not(containsString("Livelong")));
        }
    }

    @Test
    void saysWhenWhatAListOfAppearancesShowsWasChanged() {
        var edition = OwnEdition.inUtrecht();
        var speaker = appearance(edition, "\"name\": \"Tina Tardy\"").getString("speaker");
        var list = "/v1/appearances?conference=" + edition.number();
        var later = Instant.parse(given().get(list).path("dataAsOf")).plusSeconds(1);
        clock.set(later);

        organiserWhoSaw(given().get("/v1/speakers/" + speaker).header("ETag"))
                .body("{\"name\": \"Tina Timely\"}")
                .patch("/v1/speakers/" + speaker)
                .then()
                .statusCode(200);

        assertThat(Instant.parse(given().get(list).path("dataAsOf"))).isEqualTo(later);
    }

    private String onRecordOf(String speaker) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select person::text from person where id = ?")) {
            statement.setObject(1, UUID.fromString(speaker));
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private static void refuses(String body, String pointer) {
        organiser().body(body).post("/v1/appearances").then().statusCode(422).body("errors.pointer", contains(pointer));
    }

    private static JsonPath appearance(OwnEdition edition, String members) {
        return organiser()
                .body("{\"conference\": %d, %s}".formatted(edition.number(), members))
                .post("/v1/appearances")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }
}
