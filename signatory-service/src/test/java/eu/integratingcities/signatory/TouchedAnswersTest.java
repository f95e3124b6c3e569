package eu.integratingcities.signatory;

import static eu.integratingcities.signatory.Requests.secretariat;
import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.nullValue;

import eu.integratingcities.http.contract.TestKeys;
import eu.integratingcities.platform.RealPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The answer to a write names the answers that it made stale, for whoever keeps them. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(TestKeys.class)
class TouchedAnswersTest {

    @Test
    void namesEveryAnswerThatShowsWhatWasWritten() {
        var city = GivenCity.listed("touched-by-a-write");
        var shown = List.of(
                get("/v1/cities/" + city.slug()),
                get("/v1/cities"),
                get("/v1/signatories/" + city.slug()),
                get("/v1/signatories"));

        var written = change(city, shown.getFirst().header("ETag"));

        assertThat(written.statusCode()).isEqualTo(200);
        assertThat(shown).allSatisfy(answer -> assertThat(keys(written)).containsAnyElementsOf(keys(answer)));
    }

    @Test
    void namesNothingWhereNothingWasWritten() {
        var city = GivenCity.named("touched-by-nobody");

        change(city, "\"99.stale\"").then().statusCode(412).header("Surrogate-Key", nullValue());
    }

    private static Response change(GivenCity city, String tag) {
        return secretariat()
                .contentType("application/merge-patch+json")
                .header("If-Match", tag)
                .body("{\"population\": {\"count\": 4711, \"year\": 2024, \"scope\": \"city-proper\"}}")
                .patch("/v1/cities/" + city.slug());
    }

    private static List<String> keys(Response answer) {
        return List.of(answer.header("Surrogate-Key").split(" "));
    }
}
