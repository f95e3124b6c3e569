package eu.integratingcities.monitoring;

import static io.restassured.RestAssured.given;

import eu.integratingcities.http.contract.ListFormats;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;

/** The lists of this service in every format. */
@QuarkusTest
class ListFormatsTest extends ListFormats {

    @Inject
    TestRounds rounds;

    @Override
    protected Map<String, String> fill() {
        var city = TestCity.named("every-list");
        rounds.know(city.listed("2010-02-22"), 1);
        var round = rounds.open();
        rounds.change(round, """
                {"consequenceRule": {"version": "every-list", "proposes": "under-review", "afterDays": 365}}""");
        given().auth()
                .oauth2(TestRounds.secretariat())
                .contentType("application/json")
                .body("{\"cycle\": %d, \"city\": \"%s\"}".formatted(round, city.slug()))
                .post("/v1/monitoring/reports")
                .then()
                .statusCode(201);
        return Map.of("{number}", Integer.toString(round));
    }
}
