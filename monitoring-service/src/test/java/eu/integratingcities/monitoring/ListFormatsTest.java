package eu.integratingcities.monitoring;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import eu.integratingcities.http.contract.ListFormats;
import eu.integratingcities.http.contract.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The lists of this service in every format. */
@QuarkusTest
class ListFormatsTest extends ListFormats {

    @Inject
    TestRounds rounds;

    private static void rebuildTheCopy() {
        var operator = Tokens.of("operator");
        var place = given().auth()
                .oauth2(operator)
                .post("/v1/operations/monitoring/copies/signatories-copy/rebuild")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        await().atMost(Duration.ofSeconds(30))
                // A topic in which nothing readable is refills nothing; that is an end, too.
                .until(() -> !given().auth()
                        .oauth2(operator)
                        .get(place)
                        .path("state")
                        .equals("running"));
    }

    private static void leaveADeadLetter() {
        var key = UUID.randomUUID().toString();
        SignatoryTopic.utterNonsense(key);
        await().atMost(Duration.ofSeconds(30)).until(() -> given().auth()
                .oauth2(Tokens.of("operator"))
                .get("/v1/operations/monitoring/dead-letters")
                .jsonPath()
                .getList("items.findAll { it.key == '" + key + "' }.channel")
                .containsAll(List.of("signatories-copy", "signatories-reaction")));
    }

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
        leaveADeadLetter();
        rebuildTheCopy();
        return Map.of("{number}", Integer.toString(round));
    }
}
