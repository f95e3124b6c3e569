package eu.integratingcities.conference.history;

import static eu.integratingcities.conference.running.Callers.organiser;
import static eu.integratingcities.conference.running.Callers.organiserWhoSaw;
import static eu.integratingcities.conference.running.Callers.secretariat;
import static io.restassured.RestAssured.config;
import static io.restassured.RestAssured.given;
import static io.restassured.config.EncoderConfig.encoderConfig;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import eu.integratingcities.conference.running.OwnEdition;
import eu.integratingcities.conference.running.Register;
import eu.integratingcities.conference.running.RunningService;
import eu.integratingcities.conference.running.Topics;
import eu.integratingcities.conference.signatory.KnownCities;
import eu.integratingcities.events.SessionChanged;
import eu.integratingcities.reference.ImportRequest;
import eu.integratingcities.reference.ReferenceData;
import io.agroal.api.AgroalDataSource;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

@RunningService
class ConferenceImportTest {

    @Inject
    AgroalDataSource database;

    @Inject
    KnownCities cities;

    private static final String NDJSON = "application/x-ndjson";
    private static final String IMPORTS = "/v1/conferences/imports";

    @BeforeEach
    void loadTheRealEditions() {
        var outcome = load(realEditions());

        assertThat(outcome.getString("state")).isEqualTo("finished");
        assertThat(outcome.getInt("rows")).isEqualTo(11);
        assertThat(outcome.getInt("refused")).as(outcome.prettify()).isZero();
    }

    @Test
    void showsTheTenthInUtrechtWithItsFourSessions() {
        given().get("/v1/conferences/10")
                .then()
                .statusCode(200)
                .body("hostCity", equalTo("utrecht"))
                .body("ordinal", equalTo("X"))
                .body("attendanceMode", equalTo("hybrid"))
                .body("zone", nullValue())
                .body("reportPresented", equalTo(5))
                .body("contradictions", hasSize(3))
                .body("sessions", hasSize(4))
                .body("sessions.kind", contains("plenary", "panel", "signing-ceremony", "panel"));
        given().get("/v1/conferences/10/ceremony")
                .then()
                .body("heldOn.value", equalTo("2022-11-16"))
                .body("signings.city", contains("antwerp", "pesaro", "vantaa", "warsaw", "zagreb"));
    }

    @Test
    void leavesUnknownWhatNoSourceTells() {
        given().get("/v1/conferences/7")
                .then()
                .body("startsOn.precision", equalTo("unknown"))
                .body("hostCity", nullValue())
                .body("gaps", hasSize(1));
        given().get("/v1/conferences/1").then().body("startsOn.value", equalTo("2006-10"));
        given().get("/v1/conferences/5/ceremony").then().statusCode(404);
    }

    @Test
    void warnsOfTheWorkshopsBeforeTheNinth() {
        given().get("/v1/conferences/9/sessions?kind=workshop")
                .then()
                .body("items", hasSize(4))
                .body("items[0].warnings.code", contains("outside-edition-dates"))
                .body("items.startsAt", hasItem("10:00:00"))
                .body("items[0].start", nullValue());
    }

    @Test
    void knowsAPersonAgainByTheName() {
        var boni = given().get("/v1/speakers?limit=500")
                .jsonPath()
                .getList("items.findAll { it.name == 'Anna Lisa Boni' }.id", String.class);

        assertThat(boni).hasSize(1);
        given().get("/v1/speakers/" + boni.getFirst())
                .then()
                .body("appearances.conference", contains(8, 9, 11))
                .body("appearances.office", hasItems("Secretary General", "Deputy Mayor"));
    }

    @Test
    void followsACityThroughTheSeries() {
        given().get("/v1/appearances?city=utrecht")
                .then()
                .body("items.name", hasItems("Jan Braat", "Rachel Streefland", "Hans Uneken"));
        given().get("/v1/appearances?city=bristol").then().body("items.name", containsInAnyOrder("Asher Craig"));
    }

    @Test
    void changesNothingAndTellsNobodyTheSecondTime() {
        var edition = OwnEdition.inUtrecht();
        awaitTold(edition);
        var told = Topics.toldSoFar().stream().filter(Topics.Told::imported).count();

        var outcome = load(realEditions());

        assertThat(outcome.getInt("unchanged")).isEqualTo(11);
        awaitTold(OwnEdition.inUtrecht());
        assertThat(Topics.toldSoFar().stream().filter(Topics.Told::imported)).hasSize((int) told);
    }

    @Test
    void tellsAllOfItAsHistoryWithoutNames() {
        awaitTold(OwnEdition.inUtrecht());

        var ofTheTenth = Topics.toldSoFar().stream()
                .filter(told -> told.json().contains("\"conference\":10,")
                        || told.subject().equals("10"))
                .toList();

        assertThat(ofTheTenth).isNotEmpty().allMatch(Topics.Told::imported);
        assertThat(ofTheTenth)
                .extracting(Topics.Told::type)
                .contains("eu.integratingcities.conference.ceremony-held.v1");
        assertThat(Topics.toldSoFar()).noneMatch(told -> told.json().contains("Streefland"));
    }

    @Test
    void leavesWhatARowDoesNotSpeakOf() {
        var edition = OwnEdition.inUtrecht();

        load("{\"number\": %d, \"theme\": \"Inclusion\"}\n".formatted(edition.number()));

        given().get(edition.path())
                .then()
                .body("theme", equalTo("Inclusion"))
                .body("zone", equalTo("Europe/Amsterdam"));
    }

    @Test
    void knowsAPersonAgainWhoseNameWasCorrected() {
        var edition = OwnEdition.inUtrecht();
        var row = "{\"number\": %d, \"appearances\": [{\"name\": \"Greta Wonrg\"}]}\n".formatted(edition.number());
        load(row);
        String speaker =
                given().get("/v1/appearances?conference=" + edition.number()).path("items[0].speaker");
        organiserWhoSaw(given().get("/v1/speakers/" + speaker).header("ETag"))
                .body("{\"name\": \"Greta Wright\"}")
                .patch("/v1/speakers/" + speaker)
                .then()
                .statusCode(200);

        assertThat(load(row).getInt("unchanged")).isEqualTo(1);

        given().get("/v1/appearances?conference=" + edition.number())
                .then()
                .body("items.name", contains("Greta Wright"));
    }

    @Test
    void knowsACityAgainByASlugThatItGaveUp() throws Exception {
        var city = UUID.randomUUID();
        Register.calls(city, 1, "before-" + city);
        Register.calls(city, 2, "after-" + city);
        await().until(() -> cities.slugOfNow("before-" + city).equals("after-" + city));
        var edition = OwnEdition.unheardOf();
        var row = """
                {"number": %1$d, "title": "Told long ago", "hostCity": "before-%2$s",
                 "appearances": [{"name": "Greta %2$s", "city": "before-%2$s"}],
                 "ceremony": {"heldOn": {"value": "2022-11-16", "precision": "day"},
                              "signings": [{"city": "before-%2$s"}]}}""".formatted(edition.number(), city).replace("\n", "");
        assertThat(load(row).getInt("created")).isEqualTo(1);

        assertThat(load(row).getInt("unchanged")).isEqualTo(1);

        given().get(edition.path()).then().body("hostCity", equalTo("after-" + city));
        given().get(edition.path("/ceremony")).then().body("signings.city", contains("after-" + city));
        given().get("/v1/appearances?city=after-" + city).then().body("items.city", contains("after-" + city));
    }

    /** Of two whom one name could mean it is the one who bears it today. */
    @Test
    void takesANameForThePersonWhoBearsIt() {
        var edition = OwnEdition.inUtrecht();
        load("{\"number\": %d, \"appearances\": [{\"name\": \"Jan Jansen\"}]}\n".formatted(edition.number()));
        String renamed =
                given().get("/v1/appearances?conference=" + edition.number()).path("items[0].speaker");
        organiserWhoSaw(given().get("/v1/speakers/" + renamed).header("ETag"))
                .body("{\"name\": \"Jan de Vries\"}")
                .patch("/v1/speakers/" + renamed)
                .then()
                .statusCode(200);
        var other = OwnEdition.inUtrecht();
        String namesake = organiser()
                .body("{\"conference\": %d, \"name\": \"Jan Jansen\"}".formatted(other.number()))
                .post("/v1/appearances")
                .path("speaker");

        var third = OwnEdition.inUtrecht();
        load("{\"number\": %d, \"appearances\": [{\"name\": \"Jan Jansen\"}]}\n".formatted(third.number()));

        given().get("/v1/appearances?conference=" + third.number()).then().body("items.speaker", contains(namesake));
    }

    @Test
    void leavesWhatSomebodyElseIsJustChanging() throws SQLException {
        var edition = OwnEdition.inUtrecht();
        String id = given().get(edition.path()).path("id");
        String outcome;
        try (var connection = database.getConnection();
                var change = connection.prepareStatement(
                        "update edition set theme = 'Welcome', version = version + 1 where id = ?")) {
            connection.setAutoCommit(false);
            change.setObject(1, UUID.fromString(id));
            change.executeUpdate();
            outcome = begin("{\"number\": %d, \"venue\": \"Town hall\"}\n".formatted(edition.number()));
            await().until(() -> isWaited(connection));
            connection.commit();
        }

        assertThat(ended(outcome).getInt("changed")).isEqualTo(1);
        given().get(edition.path()).then().body("theme", equalTo("Welcome")).body("venue", equalTo("Town hall"));
    }

    @Test
    void takesAZoneTogetherWithTheTimeThatItMakesPossible() {
        var edition = OwnEdition.unheardOf();
        edition.record("\"zone\": \"Atlantic/Reykjavik\"");
        edition.add("/sessions", """
                {"kind": "site-visit", "title": "Night shift", "date": "2022-03-27", "startsAt": "02:30"}""");

        var outcome = load("""
                {"number": %d, "zone": "Europe/Amsterdam", "sessions": [{"kind": "site-visit", \
                "title": "Night shift", "date": "2022-03-27", "startsAt": "03:30"}]}
                """.formatted(edition.number()));

        assertThat(outcome.getInt("changed")).isEqualTo(1);
        given().get(edition.path()).then().body("zone", equalTo("Europe/Amsterdam"));
    }

    @Test
    void tellsTheInstantsAnewWhenARowTellsTheZone() {
        var edition = OwnEdition.inUtrecht();
        var session = UUID.fromString(edition.add("/sessions", """
                {"kind": "panel", "title": "A panel", "date": "2022-11-16", "startsAt": "10:00"}"""));

        load("{\"number\": %d, \"zone\": \"Europe/Lisbon\"}\n".formatted(edition.number()));

        assertThat(Topics.told(SessionChanged.class, session, 1)
                        .getLast()
                        .state()
                        .startsAt())
                .isEqualTo(Instant.parse("2022-11-16T10:00:00Z"));
        assertThat(Topics.toldSoFar())
                .filteredOn(told ->
                        told.event() instanceof SessionChanged && told.subject().equals(session.toString()))
                .allMatch(Topics.Told::imported);
    }

    @Test
    void saysWhatIsWrongInWhichLine() {
        var good = OwnEdition.unheardOf();
        var bad = OwnEdition.unheardOf();

        var outcome = load("""
                {"number": %d, "title": "Good"}
                {"number": %d, "title": "Bad", "sessions": [{"kind": "panel", "title": "Timeless", "startsAt": "10:00"}]}
                """.formatted(good.number(), bad.number()));

        assertThat(outcome.getInt("created")).isEqualTo(1);
        assertThat(outcome.getInt("refused")).isEqualTo(1);
        assertThat(outcome.getInt("errors[0].line")).isEqualTo(2);
        given().get(bad.path()).then().statusCode(404);
    }

    private static String realEditions() {
        return ReferenceData.imports().stream()
                .filter(request -> request.path().equals(IMPORTS))
                .map(ImportRequest::ndjson)
                .findFirst()
                .orElseThrow();
    }

    private static JsonPath load(String rows) {
        return ended(begin(rows));
    }

    /** Whether anybody waits for what this connection holds. */
    private boolean isWaited(Connection holder) throws SQLException {
        try (var look = database.getConnection();
                var statement = look.prepareStatement(
                        "select exists (select from pg_stat_activity where ? = any (pg_blocking_pids(pid)))")) {
            statement.setInt(1, holder.unwrap(PGConnection.class).getBackendPID());
            try (var found = statement.executeQuery()) {
                return found.next() && found.getBoolean(1);
            }
        }
    }

    private static String begin(String rows) {
        return secretariat()
                .config(config().encoderConfig(encoderConfig()
                        .defaultContentCharset(UTF_8)
                        .encodeContentTypeAs(NDJSON, ContentType.TEXT)))
                .contentType(NDJSON)
                .body(rows)
                .post(IMPORTS)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    private static JsonPath ended(String id) {
        return await().until(() -> secretariat().get(IMPORTS + "/" + id).jsonPath(), outcome -> !"running"
                .equals(outcome.getString("state")));
    }

    /** What was told before this edition has arrived when the edition has. */
    private static void awaitTold(OwnEdition edition) {
        await().until(() -> Topics.toldSoFar().stream()
                .anyMatch(told -> told.subject().equals(Integer.toString(edition.number()))));
    }
}
