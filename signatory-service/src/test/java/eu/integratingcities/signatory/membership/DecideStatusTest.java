package eu.integratingcities.signatory.membership;

import static eu.integratingcities.signatory.Requests.anyone;
import static eu.integratingcities.signatory.Requests.secretariat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import eu.integratingcities.events.CityChanged;
import eu.integratingcities.http.contract.TestKeys;
import eu.integratingcities.platform.RealPlatform;
import eu.integratingcities.signatory.GivenCity;
import eu.integratingcities.signatory.SignatoriesTopic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Corrections of decisions, and of the listing. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(TestKeys.class)
class DecideStatusTest {

    @Test
    void takesADecisionBackThatAnotherOneFollows() {
        GivenCity.listed("lommel-errs");
        var mistake = decide("lommel-errs", "on-hold", "2025-06-01", null);
        decide("lommel-errs", "listed", "2025-08-01", null);

        decide("lommel-errs", "listed", "2025-06-01", mistake);

        anyone().get("/v1/signatories/lommel-errs?as-of=2025-07-01")
                .then()
                .body("status", equalTo("listed"))
                .body("time.possibleStatuses", contains("listed"));
        post("lommel-errs", "listed", "2025-09-01", null).statusCode(409);
    }

    @Test
    void decidesNothingByCorrectingTheDayOfTheListing() {
        var city = GivenCity.listed("maldegem");

        decide("maldegem", "listed", "2025-03-20", line("maldegem", 0));

        anyone().get("/v1/signatories/maldegem")
                .then()
                .body("listedOn.value", equalTo("2025-03-20"))
                .body("statusReason", nullValue())
                .body("decisionUrl", nullValue());
        assertThat(SignatoriesTopic.eventsOf(city.id(), 3).getLast()).isInstanceOf(CityChanged.class);
    }

    @Test
    void tellsTheDayOfTheListingAsItWasKnown() {
        GivenCity.listed("nijvel");
        String listed = anyone().get("/v1/signatories/nijvel/status-history").path("items[0].recordedAt");
        decide("nijvel", "listed", "2025-03-20", line("nijvel", 0));
        String corrected = anyone().get("/v1/signatories/nijvel/status-history").path("items[1].recordedAt");
        decide("nijvel", "listed", "2025-03-25", line("nijvel", 1));

        knownAt("nijvel", "2020-01-01T00:00:00Z").body("listedOn", nullValue());
        knownAt("nijvel", listed).body("listedOn.value", equalTo("2025-03-12"));
        knownAt("nijvel", corrected).body("listedOn.value", equalTo("2025-03-20"));
        anyone().get("/v1/signatories/nijvel").then().body("listedOn.value", equalTo("2025-03-25"));
    }

    private static ValidatableResponse knownAt(String slug, String instant) {
        return anyone().get("/v1/signatories/" + slug + "?known-at=" + instant)
                .then()
                .statusCode(200);
    }

    private static String line(String slug, int position) {
        return anyone().get("/v1/signatories/" + slug + "/status-history").path("items[" + position + "].id");
    }

    private static String decide(String slug, String status, String day, @Nullable String supersedes) {
        return post(slug, status, day, supersedes).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse post(String slug, String status, String day, @Nullable String supersedes) {
        return secretariat()
                .body("""
                        {"status": "%s", "trueFrom": {"value": "%s", "precision": "day"}, "reason": "at-own-request",
                         "decisionUrl": "https://example.org/decisions/12", "supersedes": %s}""".formatted(status, day, supersedes == null ? null : "\"" + supersedes + "\""))
                .post("/v1/signatories/" + slug + "/status-decisions")
                .then();
    }
}
