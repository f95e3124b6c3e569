package eu.integratingcities.monitoring.cycle;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import eu.integratingcities.monitoring.ImportBody;
import eu.integratingcities.monitoring.MonitoringTopic;
import eu.integratingcities.monitoring.TestRounds;
import eu.integratingcities.reference.ReferenceData;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportOfRealRoundsTest {

    private static final String PATH = "/v1/monitoring/imports";

    @Inject
    TestRounds rounds;

    @BeforeEach
    void loadTheRealRounds() {
        var outcome = load(PATH, realRounds());

        assertThat(outcome.getInt("rows")).isEqualTo(6);
        assertThat(outcome.getInt("refused")).isZero();
    }

    @Test
    void keepsWhatTheSourcesSay() {
        round(5).body("state", equalTo("published"))
                .body("published.value", equalTo("2022-11-16"))
                .body("published.precision", equalTo("day"))
                .body("period.text", equalTo("mid-2020 to mid-2022"))
                .body("presentedAtConference", equalTo(10))
                .body("notes", hasItem(containsString("December 2022")))
                .body("synthesisReport.findings", hasSize(2));
        round(2).body("published.precision", equalTo("year"))
                .body("survey.start.value", equalTo("2014-12"))
                .body("synthesisReport.citiesReporting", equalTo(20))
                .body("synthesisReport.structure", nullValue());
    }

    @Test
    void makesUpNoDayOfThePast() {
        round(6).body("opensOn", nullValue())
                .body("dueOn", nullValue())
                .body("participationPolicy", nullValue())
                .body("openedAt", nullValue())
                .body("period", nullValue())
                .body("synthesisReport.citiesReporting", nullValue());
    }

    @Test
    void listsTheSixRounds() {
        given().get("/v1/monitoring/cycles?state=published")
                .then()
                .statusCode(200)
                .body("items.number", hasItems(1, 2, 3, 4, 5, 6));
    }

    @Test
    void changesNothingAndTellsNobodyTheSecondTime() {
        awaitTellingOf(6);

        var outcome = load(PATH, realRounds());

        assertThat(outcome.getInt("unchanged")).isEqualTo(6);
        round(6).body("version", equalTo(0));
        var number = rounds.planned();
        awaitTellingOf(number);
        assertThat(MonitoringTopic.toldOf("6")).hasSize(1).allMatch(MonitoringTopic.Told::imported);
    }

    @Test
    void opensNoPlacesForThePast() {
        given().get("/v1/monitoring/cycles/6/participations")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void onlySaysWhatWouldHappen() {
        var row = """
                {"number": 7777, "title": "Never", "published": {"value": "2001", "precision": "year"}}
                """;

        var outcome = load(PATH + "?dry-run=true", row);

        assertThat(outcome.getInt("created")).isEqualTo(1);
        given().get("/v1/monitoring/cycles/7777").then().statusCode(404);
    }

    @Test
    void namesTheLineThatCannotBe() {
        var rows = """
                {"number": 7778, "title": "Good", "published": {"value": "2001", "precision": "year"}}
                {"number": 7779, "title": "Without a date"}
                """;

        var outcome = load(PATH, rows);

        assertThat(outcome.getInt("created")).isEqualTo(1);
        assertThat(outcome.getInt("refused")).isEqualTo(1);
        assertThat(outcome.getInt("errors[0].line")).isEqualTo(2);
        assertThat(outcome.getString("errors[0].problem.errors[0].pointer")).isEqualTo("/published");
    }

    @Test
    void leavesARoundAloneThatWasPlannedHere() {
        var number = rounds.planned();

        var outcome = load(PATH, """
                {"number": %d, "title": "Past?", "published": {"value": "2001", "precision": "year"}}
                """.formatted(number));

        assertThat(outcome.getInt("refused")).isEqualTo(1);
        round(number).body("state", equalTo("planned"));
    }

    private static JsonPath load(String path, String ndjson) {
        var location = ImportBody.of(ndjson, given().auth().oauth2(TestRounds.secretariat()))
                .post(path)
                .then()
                .statusCode(202)
                .header("Location", containsString(PATH + "/"))
                .extract()
                .header("Location");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !outcome(location).getString("state").equals("running"));
        return outcome(location);
    }

    private static JsonPath outcome(String location) {
        return given().auth()
                .oauth2(TestRounds.secretariat())
                .get(location)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static ValidatableResponse round(int number) {
        return given().get("/v1/monitoring/cycles/{number}", number).then().statusCode(200);
    }

    private static void awaitTellingOf(int number) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !MonitoringTopic.toldOf(Integer.toString(number)).isEmpty());
    }

    private static String realRounds() {
        return ReferenceData.imports().stream()
                .filter(request -> request.path().equals(PATH))
                .findFirst()
                .orElseThrow()
                .ndjson();
    }
}
