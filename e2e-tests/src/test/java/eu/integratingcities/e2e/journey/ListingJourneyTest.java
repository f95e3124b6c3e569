package eu.integratingcities.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import eu.integratingcities.e2e.SystemUnderTest;
import eu.integratingcities.launcher.token.Role;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Flow 1: a city is listed; monitoring gives it a place in the open cycle, and a conference can name it as host. */
class ListingJourneyTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String TRACE = "5c0ffee0000000000000000000000071";

    private final Client client = new Client(SystemUnderTest.running());
    private final Candidates candidates = new Candidates(client, "2025-05-04");

    @Test
    void bringsACityIntoTheOpenCycleAndLetsItHostAConference() {
        client.post(Role.SECRETARIAT, "/v1/monitoring/cycles", """
                {"number": 71, "title": "Round of the listing journey", "opensOn": "2026-03-01", "dueOn": "2030-09-30"}""");
        client.as(Role.SECRETARIAT)
                .post("/v1/monitoring/cycles/71/opening")
                .then()
                .statusCode(200);
        candidates.declare("listing-journey");
        candidates.adopt("listing-journey");
        candidates.sign("listing-journey");
        client.anybody()
                .get("/v1/signatories")
                .then()
                .statusCode(200)
                .body("items.slug", not(hasItem("listing-journey")));

        candidates.listUnder("listing-journey", TRACE);

        client.anybody().get("/v1/signatories").then().statusCode(200).body("items.slug", hasItem("listing-journey"));
        await().atMost(PATIENCE).untilAsserted(() -> client.anybody()
                .queryParam("city", "listing-journey")
                .get("/v1/monitoring/cycles/71/participations")
                .then()
                .statusCode(200)
                .body("items.kind", equalTo(java.util.List.of("first-time"))));
        var traced = new TracedRecords(client.system(), TRACE);
        assertThat(traced.typesOn("signatories.v1")).contains("eu.integratingcities.signatory.listed.v1");
        await("the reaction tells under the trace of the request")
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(traced.typesOn("monitoring.v1"))
                        .containsExactly("eu.integratingcities.monitoring.participation-recorded.v1"));
        await().atMost(PATIENCE).untilAsserted(() -> client.post(Role.ORGANISER, "/v1/conferences", """
                {"number": 71, "title": "Integrating Cities LXXI", "hostCity": "listing-journey"}"""));
        client.anybody().get("/v1/conferences/71").then().body("hostCity", equalTo("listing-journey"));
    }
}
