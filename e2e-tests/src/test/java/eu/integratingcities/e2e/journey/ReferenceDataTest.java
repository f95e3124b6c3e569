package eu.integratingcities.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import eu.integratingcities.e2e.SystemUnderTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The data that the system comes with, as a visitor finds it: what the sources say, and no more. */
class ReferenceDataTest {
    private final Client client = new Client(SystemUnderTest.running());

    @Test
    void listsTheSignatoriesAndSaysHowCompleteThatIs() {
        var list = client.anybody()
                .get("/v1/signatories")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(list.getList("items.slug", String.class)).containsAll(signatoriesOfTheSources());
        assertThat(signatoriesOfTheSources()).hasSize(37);
        // Journeys put cities on hold, which are on record still.
        var onRecord = client.anybody().get("/v1/signatories?status=all&limit=500");
        assertThat(list.getInt("completeness.recorded"))
                .isEqualTo(onRecord.jsonPath().getList("items").size());
        assertThat(list.getInt("completeness.lastReported.count")).isEqualTo(50);
    }

    @Test
    void countsTheSignatoriesOfADayBesideWhatSourcesReport() {
        var then = client.anybody()
                .get("/v1/signatories/statistics?as-of=2022-11-16")
                .then()
                .statusCode(200)
                .body("reported.count", containsInAnyOrder(42, 46, 47))
                .body("reported.sourceIds.flatten()", hasItems("S01", "S44"))
                .extract();

        assertThat(ofTheSources(then.path("total.certain.list"))).hasSize(33);
        assertThat(ofTheSources(then.path("total.possible.list"))).hasSize(34).contains("dortmund");
    }

    @ParameterizedTest
    @CsvSource({"2010-02-22, 17", "2013-12-31, 21", "2009-12-31, 0"})
    void listsTheSignatoriesOfADay(String day, int number) {
        assertThat(ofTheSources("/v1/signatories?as-of=" + day)).hasSize(number);
    }

    @Test
    void knewNothingBeforeTheRegisterExisted() {
        client.anybody()
                .get("/v1/signatories/statistics?as-of=2022-11-16&known-at=2020-01-01T00:00:00Z")
                .then()
                .statusCode(200)
                .body("total.possible.count", equalTo(0))
                .body("recordedFrom", notNullValue())
                .body("explanation", containsString("not backdated"));
        client.anybody()
                .get("/v1/signatories?as-of=2022-11-16&known-at=2020-01-01T00:00:00Z&certainty=possible")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void datesTorontoToTheMonth() {
        client.anybody()
                .get("/v1/signatories/toronto")
                .then()
                .statusCode(200)
                .body("signedOn.value", equalTo("2014-12"))
                .body("signedOn.precision", equalTo("month"));
    }

    @ParameterizedTest
    @CsvSource({
        "Warschau, warsaw",
        "Kopenhagen, copenhagen",
        "Duesseldorf, dusseldorf",
        "Αθήνα, athens",
        "athina, athens",
        "Utrect, utrecht"
    })
    void findsASignatoryInAnySpelling(String typed, String slug) {
        client.anybody()
                .queryParam("q", typed)
                .get("/v1/signatories")
                .then()
                .statusCode(200)
                .body("items[0].slug", equalTo(slug))
                .body("items[0].matchedName", notNullValue());
    }

    @Test
    void callsACityAsItsReaderDoes() {
        client.anybody()
                .header("Accept-Language", "pt-BR, en;q=0.5")
                .get("/v1/signatories/athens")
                .then()
                .statusCode(200)
                .body("displayName", equalTo("Atenas"))
                .header("Content-Language", equalTo("pt"))
                .header("Vary", containsString("Accept-Language"));
        client.anybody()
                .get("/v1/signatories/athens?lang=pt_BR")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("lang"));
    }

    @Test
    void knowsElevenCommitments() {
        client.anybody()
                .get("/v1/charter/editions/current/commitments")
                .then()
                .statusCode(200)
                .body(
                        "items.code",
                        contains(
                                "PM-1", "PM-2", "PM-3", "SP-1", "SP-2", "EM-1", "EM-2", "EM-3", "BU-1", "BU-2",
                                "BU-3"));
    }

    @Test
    void tellsOfUtrechtWithItsFourSessions() {
        client.anybody()
                .get("/v1/conferences/10")
                .then()
                .statusCode(200)
                .body("hostCity", equalTo("utrecht"))
                .body("sessions", hasSize(4));
    }

    @Test
    void listsTheSixRounds() {
        client.anybody()
                .get("/v1/monitoring/cycles")
                .then()
                .statusCode(200)
                .body("items.number", hasItems(1, 2, 3, 4, 5, 6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"grenoble", "vienna", "riga", "nantes"})
    void keepsAnUnconfirmedCityOffTheListAndSaysWhy(String slug) {
        client.anybody().get("/v1/cities/" + slug).then().statusCode(200).body("standing", equalTo("unconfirmed"));
        client.anybody().get("/v1/signatories?status=all").then().body("items.slug", not(hasItems(slug)));
        client.anybody()
                .queryParam("city", slug)
                .get("/v1/discrepancies")
                .then()
                .body("items", not(hasSize(0)));
    }

    @Test
    void leavesNullWhatNoSourceSays() {
        client.anybody()
                .get("/v1/conferences/7")
                .then()
                .statusCode(200)
                .body("hostCity", nullValue())
                .body("startsOn.precision", equalTo("unknown"));
    }

    /** Other journeys have signatories of their own. */
    private List<String> ofTheSources(String list) {
        List<String> found = client.anybody()
                .get(list + "&limit=500")
                .then()
                .statusCode(200)
                .extract()
                .path("items.slug");
        return found.stream().filter(signatoriesOfTheSources()::contains).toList();
    }

    private static List<String> signatoriesOfTheSources() {
        try (var file = ReferenceDataTest.class.getResourceAsStream("/reference-data/signatories.json")) {
            return JsonPath.from(file).getList("signatories.id", String.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
