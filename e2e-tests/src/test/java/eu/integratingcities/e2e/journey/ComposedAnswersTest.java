package eu.integratingcities.e2e.journey;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import eu.integratingcities.e2e.SystemUnderTest;
import eu.integratingcities.launcher.token.Role;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What the gateway makes of the answers of all services, with the real data and as it changes. */
class ComposedAnswersTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String CITY = "composed-answers";

    private final Client client = new Client(SystemUnderTest.running());

    private ValidatableResponse get(String path) {
        return client.anybody().get(path).then();
    }

    @Test
    void tellsAllThatIsKnownOfARealCity() {
        await().atMost(PATIENCE).untilAsserted(() -> get("/v1/cities/utrecht/profile")
                .statusCode(200)
                .header("Cache-Control", "no-cache")
                .body("slug", is("utrecht"))
                .body("signatory.status", is("listed"))
                .body("parts.collect { it.value.state }", everyItem(is("current")))
                .body("conferencesHosted", not(empty()))
                .body("conferencesHosted.hostCity", everyItem(is("utrecht"))));
        get("/v1/cities/utrecht/profile").header("Cache-Status", startsWith("gateway; hit"));
        String id = get("/v1/cities/utrecht").extract().path("id");
        get("/v1/cities/" + id + "/profile").statusCode(200).body("slug", is("utrecht"));
        get("/v1/cities/utrehct/profile").statusCode(404).body("detail", containsString("utrecht"));
    }

    @Test
    void findsCitiesAndCommitmentsInOneCall() {
        get("/v1/search?q=VIENN").statusCode(200).body("items.href", hasItem("/v1/cities/vienna"));
        get("/v1/search?q=utrecht")
                .statusCode(200)
                .body("items[0].type", is("city"))
                .body("items.href", hasItem("/v1/cities/utrecht"))
                .body("parts.collect { it.value.state }", everyItem(is("current")));
        get("/v1/search?q=supplier-base&type=commitment")
                .statusCode(200)
                .body("items.href", hasItem(startsWith("/v1/charter/commitments/BU-")));
    }

    @Test
    void changesABadgeWithTheStatus() {
        var candidates = new Candidates(client, "2015-05-04");
        var badge = "/badges/" + CITY + ".svg";
        var picture = badge.replace(".svg", ".png");
        get(badge).statusCode(200).body(containsString("Not on record"));
        get(picture).statusCode(200).contentType("image/png").body(containsString("Charter: Not on record"));
        candidates.declare(CITY);
        candidates.adopt(CITY);
        candidates.sign(CITY);
        get(badge).statusCode(200).body(containsString("Not on record"));
        candidates.list(CITY);
        await().atMost(PATIENCE)
                .untilAsserted(() -> get(badge).statusCode(200).body(containsString("Signatory since 2015")));

        client.post(Role.SECRETARIAT, "/v1/signatories/" + CITY + "/status-decisions", """
                {"status": "on-hold", "trueFrom": {"value": "2026-03-01", "precision": "day"},
                 "reason": "at-own-request", "note": null, "decisionUrl": "https://example.org/decisions/18",
                 "supersedes": null}""");

        // Who writes through the gateway reads there what was written.
        get(badge).statusCode(200).body(containsString("Signatory, on hold"));
        get(picture).statusCode(200).body(containsString("Charter: Signatory, on hold"));
        get("/verify/" + CITY + ".json")
                .statusCode(200)
                .body("claim", equalTo("on-hold"))
                .body("since.value", equalTo("2026-03-01"))
                .body("decisionUrl", equalTo("https://example.org/decisions/18"))
                .body("history.size()", is(2));
        client.anybody()
                .accept("text/html")
                .get("/verify/" + CITY)
                .then()
                .statusCode(200)
                .body(containsString("holds since 1 March 2026"));
    }

    @Test
    void saysHowTheSystemIs() {
        await().atMost(PATIENCE).untilAsserted(() -> get("/status.json")
                .statusCode(200)
                .body("status", is("ok"))
                .body("services.signatory-service.dataAsOf", notNullValue())
                .body("events.followed", is(true)));
    }
}
