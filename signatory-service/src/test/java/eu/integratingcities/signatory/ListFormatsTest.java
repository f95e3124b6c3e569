package eu.integratingcities.signatory;

import static eu.integratingcities.signatory.Requests.secretariat;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import eu.integratingcities.http.contract.ListFormats;
import eu.integratingcities.http.contract.TestKeys;
import eu.integratingcities.http.contract.Tokens;
import eu.integratingcities.platform.RealPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** The lists of this service in every format. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(TestKeys.class)
class ListFormatsTest extends ListFormats {

    @Override
    protected Map<String, String> fill() {
        Loading.referenceData();
        if (Requests.anyone().get("/v1/signatories/every-list").statusCode() == 404) {
            GivenCity.listed("every-list");
            GivenCity.declared("every-list-candidate");
            fillListsOfOneCity();
            proposeSomething();
            leaveADeadLetter();
        }
        return Map.of("{slug}", "every-list", "{code}", "2010-02");
    }

    private static void leaveADeadLetter() {
        var key = UUID.randomUUID().toString();
        try {
            MonitoringTopic.utterNonsense(key);
        } catch (Exception e) {
            throw new IllegalStateException("Nothing was told", e);
        }
        await().atMost(Duration.ofSeconds(30)).until(() -> given().auth()
                .oauth2(Tokens.of("operator"))
                .get("/v1/operations/signatories/dead-letters")
                .jsonPath()
                .getList("items.key")
                .contains(key));
    }

    private static void proposeSomething() {
        try {
            GivenProposal.open("every-list-proposal");
        } catch (Exception e) {
            throw new IllegalStateException("No proposal came", e);
        }
    }

    private static void fillListsOfOneCity() {
        secretariat().body("""
                        {"subject": "every-list", "claim": "Every list has a row.",
                         "sourceUrl": "https://example.org/row"}""").post("/v1/corrections").then().statusCode(201);
        secretariat()
                .body("{\"competence\": \"full\"}")
                .put("/v1/signatories/every-list/competences/PM-1")
                .then()
                .statusCode(201);
        secretariat()
                .body("{\"type\": \"part-of\", \"city\": \"utrecht\"}")
                .post("/v1/cities/every-list/relations")
                .then()
                .statusCode(201);
        secretariat()
                .body("""
                        {"office": "Mayor", "saidOn": {"value": "2022-11", "precision": "month"},
                         "gist": "Every list has a row.", "sourceUrl": "https://example.org/said"}""")
                .post("/v1/signatories/every-list/statements")
                .then()
                .statusCode(201);
    }
}
