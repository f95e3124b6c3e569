package eu.integratingcities.e2e.journey;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import eu.integratingcities.e2e.SystemUnderTest;
import eu.integratingcities.launcher.token.Role;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;

/** A reader finds a mistake, says so without an account, and sees what becomes of it. */
class CorrectionJourneyTest {
    private final Client client = new Client(SystemUnderTest.running());

    @Test
    void leadsFromAReadersWordToACorrectedRecord() {
        client.post(Role.SECRETARIAT, "/v1/cities", """
                {"slug": "correction-journey", "name": "Corection", "country": "NL"}""");
        var correction = submit("correction-journey");
        client.anybody()
                .get(correction)
                .then()
                .statusCode(200)
                .body("state", equalTo("received"))
                .body("subject", equalTo("/v1/cities/correction-journey"))
                .body("claim", nullValue());

        move(correction, "moderation", "{\"text\": \"published\"}");
        move(correction, "decision", "{\"verdict\": \"accepted\", \"reason\": \"The page spells it so.\"}");
        rename();
        move(correction, "application", "{\"changed\": \"/v1/cities/correction-journey\"}");

        client.anybody()
                .get(correction)
                .then()
                .body("state", equalTo("applied"))
                .body("claim", containsString("two r"))
                .body("changed", equalTo("/v1/cities/correction-journey"));
        client.anybody()
                .get("/v1/corrections?state=applied&city=correction-journey")
                .then()
                .body("items.reason", contains("The page spells it so."));
        client.as(Role.SECRETARIAT).delete(correction + "/contact").then().statusCode(204);
    }

    @Test
    void refusesACountryThatIsNoneWithTheNearestCode() {
        client.anybody()
                .get("/v1/signatories?country=Nederland")
                .then()
                .statusCode(400)
                .body("errors.parameter", hasItem("country"))
                .body("errors[0].detail", containsString("Nearest: NL."));
    }

    @Test
    void tellsOnTheRecordWhereItsSourcesDisagree() {
        client.anybody()
                .get("/v1/signatories/dortmund")
                .then()
                .body("discrepancies.key", hasItem("contradiction-3"))
                .body("sources.field", hasItem("record"));
        client.anybody()
                .get("/v1/discrepancies/contradiction-3")
                .then()
                .statusCode(200)
                .body("cities", hasItem("dortmund"));
    }

    private String submit(String city) {
        return client.anybody()
                .contentType(ContentType.JSON)
                .body("""
                        {"subject": "%s", "claim": "It is spelled with two r.",
                         "sourceUrl": "https://example.org/correction", "contactEmail": "reader@example.org"}""".formatted(city))
                .post("/v1/corrections")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private void rename() {
        var city = "/v1/cities/correction-journey";
        client.as(Role.SECRETARIAT)
                .header("If-Match", client.anybody().get(city).header("ETag"))
                .contentType("application/merge-patch+json")
                .body("{\"name\": \"Correction\"}")
                .patch(city)
                .then()
                .statusCode(200);
    }

    private void move(String correction, String move, String body) {
        client.as(Role.SECRETARIAT)
                .header("If-Match", client.as(Role.SECRETARIAT).get(correction).header("ETag"))
                .contentType(ContentType.JSON)
                .body(body)
                .post(correction + "/" + move)
                .then()
                .statusCode(200);
    }
}
