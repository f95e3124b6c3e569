package eu.integratingcities.e2e.journey;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import eu.integratingcities.e2e.SystemUnderTest;
import eu.integratingcities.launcher.token.Role;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A city's editor and the secretariat complete the record of a signatory, and anybody reads it. */
class RecordJourneyTest {
    private static final String CITY = "record-journey";
    private static final String SIGNATORY = "/v1/signatories/" + CITY;

    private static final Client CLIENT = new Client(SystemUnderTest.running());

    @BeforeAll
    static void listCity() {
        var candidates = new Candidates(CLIENT, "2026-05-04");
        candidates.declare(CITY);
        candidates.adopt(CITY);
        candidates.sign(CITY);
        candidates.list(CITY);
    }

    @Test
    void anEditorStatesACompetenceAndTakesItBack() {
        var tag = CLIENT.editorOf(CITY)
                .contentType(ContentType.JSON)
                .body("{\"competence\": \"shared\", \"note\": \"With the region\"}")
                .put(SIGNATORY + "/competences/SP-2")
                .then()
                .statusCode(201)
                .extract()
                .header("ETag");
        CLIENT.anybody()
                .get(SIGNATORY + "/competences")
                .then()
                .statusCode(200)
                .body("items.commitment", contains("SP-2"));

        CLIENT.editorOf(CITY)
                .header("If-Match", tag)
                .delete(SIGNATORY + "/competences/SP-2")
                .then()
                .statusCode(204);

        CLIENT.anybody().get(SIGNATORY + "/competences/SP-2").then().statusCode(404);
    }

    @Test
    void anEditorTellsWhatTheMayorSaidAndErasesTheName() {
        var address = CLIENT.editorOf(CITY)
                .contentType(ContentType.JSON)
                .body("""
                        {"office": "Mayor", "speakerName": "Ada Example",
                         "saidOn": {"value": "2026-05", "precision": "month"},
                         "occasion": {"kind": "conference", "conference": 10},
                         "gist": "The city will report on all commitments.", "sourceUrl": "https://example.org/statement"}""")
                .post(SIGNATORY + "/statements")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        var told = CLIENT.anybody().get(address);
        told.then().statusCode(200).body("speakerName", equalTo("Ada Example"));
        String conference = told.path("links.conference");
        CLIENT.anybody().get(conference).then().statusCode(200).body("number", equalTo(10));

        CLIENT.editorOf(CITY)
                .contentType("application/merge-patch+json")
                .header("If-Match", told.header("ETag"))
                .body("{\"speakerName\": null}")
                .patch(address)
                .then()
                .statusCode(200);

        CLIENT.anybody().get(address).then().body("speakerName", nullValue()).body("office", equalTo("Mayor"));
    }

    @Test
    void aCityThatHasASuccessorKeepsAnswering() {
        CLIENT.post(Role.SECRETARIAT, "/v1/cities", """
                {"slug": "record-journey-region", "name": "Region", "country": "NL"}""");

        CLIENT.post(Role.SECRETARIAT, "/v1/cities/" + CITY + "/relations", """
                {"type": "successor", "city": "record-journey-region"}""");

        CLIENT.anybody().get(SIGNATORY).then().statusCode(200).body("relations.type", contains("successor"));
        CLIENT.anybody()
                .get("/v1/cities/record-journey-region")
                .then()
                .body("relations.city.slug", contains(CITY))
                .body("relations.type", contains("predecessor"));
    }

    @Test
    void theCharterSaysInWhichLanguageItIsAndHowItsEditionsMap() {
        CLIENT.anybody()
                .get("/v1/charter/editions/2024-10/commitments")
                .then()
                .statusCode(200)
                .header("Content-Language", equalTo("en"))
                .body("items[0].mapsTo[0].edition", equalTo("2010-02"));
        CLIENT.anybody()
                .get("/v1/signatories?conference=11&renewal=true")
                .then()
                .body("items.slug", contains("oulu", "rotterdam"));
    }
}
