package eu.integratingcities.e2e.journey;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import eu.integratingcities.e2e.SystemUnderTest;
import eu.integratingcities.launcher.token.Role;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Flow 2: a ceremony is held at a conference; the signings appear in the register with the occasion, once, and a
 * candidate whose body has not adopted the charter becomes a discrepancy instead.
 */
class CeremonyJourneyTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String CEREMONY = """
            {"heldOn": {"value": "2025-06-10", "precision": "day"},
             "signings": [{"city": "ceremony-ready", "signerOffice": "Mayor", "signerName": null},
                          {"city": "ceremony-early", "signerOffice": null, "signerName": null},
                          {"city": "utrecht", "signerOffice": "Deputy mayor", "signerName": null}]}""";

    private final Client client = new Client(SystemUnderTest.running());
    private final Candidates candidates = new Candidates(client, "2025-05-04");

    @Test
    void recordsEachSigningOnceWithItsOccasion() {
        candidates.declare("ceremony-ready");
        candidates.adopt("ceremony-ready");
        candidates.declare("ceremony-early");
        client.post(Role.ORGANISER, "/v1/conferences", """
                {"number": 72, "title": "Integrating Cities LXXII", "hostCity": "utrecht",
                 "startsOn": {"value": "2025-06-10", "precision": "day"},
                 "endsOn": {"value": "2025-06-11", "precision": "day"}}""");
        await().atMost(PATIENCE).ignoreExceptions().until(() -> {
            client.post(Role.ORGANISER, "/v1/conferences/72/ceremony", CEREMONY);
            return true;
        });

        client.post(Role.ORGANISER, "/v1/conferences/72/ceremony", CEREMONY);

        await().atMost(PATIENCE).untilAsserted(() -> client.as(Role.SECRETARIAT)
                .get("/v1/signatories/ceremony-ready/joining-steps")
                .then()
                .statusCode(200)
                .body("items.step", contains("declared", "council-adopted", "signed")));
        await().atMost(PATIENCE).untilAsserted(() -> client.as(Role.SECRETARIAT)
                .queryParam("city", "ceremony-early")
                .get("/v1/discrepancies")
                .then()
                .statusCode(200)
                .body("items.kind", contains("signed-before-adoption")));
        client.as(Role.SECRETARIAT)
                .get("/v1/signatories/ceremony-early/joining-steps")
                .then()
                .body("items.step", not(hasItem("signed")));
        client.anybody()
                .queryParam("city", "ceremony-early")
                .get("/v1/discrepancies")
                .then()
                .body("items", empty());

        candidates.list("ceremony-ready");

        client.anybody()
                .get("/v1/signatories/ceremony-ready")
                .then()
                .statusCode(200)
                .body("signings", hasSize(1))
                .body("signings[0].occasion.conference", equalTo(72))
                .body("signedOn.value", equalTo("2025-06-10"));
        client.anybody()
                .get("/v1/signatories/utrecht")
                .then()
                .body("signings.findAll { it.occasion?.conference == 72 }.renewal", equalTo(List.of(true)));
    }
}
