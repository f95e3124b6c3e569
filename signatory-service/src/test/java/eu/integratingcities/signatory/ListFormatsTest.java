package eu.integratingcities.signatory;

import static eu.integratingcities.signatory.Requests.secretariat;

import eu.integratingcities.http.contract.ListFormats;
import eu.integratingcities.http.contract.TestKeys;
import eu.integratingcities.platform.RealPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;

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
        }
        return Map.of("{slug}", "every-list", "{code}", "2010-02");
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
