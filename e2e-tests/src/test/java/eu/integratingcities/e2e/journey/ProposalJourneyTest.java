package eu.integratingcities.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import eu.integratingcities.e2e.SystemUnderTest;
import eu.integratingcities.launcher.settings.Part;
import eu.integratingcities.launcher.token.Role;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Flow 4: a report stays away beyond the rule of a cycle; monitoring proposes a status change, and nothing changes until
 * the secretariat has decided. The round was due long ago when it opens, so that nobody has to wait for the day.
 */
class ProposalJourneyTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String ROUND = "/v1/monitoring/cycles/74";
    private static final List<String> COMMITMENTS =
            List.of("PM-1", "PM-2", "PM-3", "SP-1", "SP-2", "EM-1", "EM-2", "EM-3", "BU-1", "BU-2", "BU-3");

    private static final SystemUnderTest SYSTEM = SystemUnderTest.running();
    private static final Client CLIENT = new Client(SYSTEM);

    @BeforeAll
    static void openARoundThatWasDueLongAgo() {
        var candidates = new Candidates(CLIENT, "2015-05-04");
        for (var city : List.of("proposal-silent", "proposal-excused", "proposal-late")) {
            candidates.declare(city);
            candidates.adopt(city);
            candidates.sign(city);
            candidates.list(city);
            await().atMost(PATIENCE).until(() -> monitoringKnows(city));
        }
        CLIENT.post(Role.SECRETARIAT, "/v1/monitoring/cycles", """
                {"number": 74, "title": "Round of the proposal journey", "opensOn": "2020-01-01", "dueOn": "2020-03-31",
                 "graceDays": 14,
                 "consequenceRule": {"version": "journey-1", "proposes": "on-hold", "afterDays": 30}}""");
        closeWhatIsOpen();
        CLIENT.as(Role.SECRETARIAT).post(ROUND + "/opening").then().statusCode(200);
    }

    @AfterAll
    static void closeTheRound() {
        closeWhatIsOpen();
    }

    @Test
    void putsACityOnHoldOnceTheSecretariatAccepts() {
        var proposal = openProposalFor("proposal-silent");
        CLIENT.anybody().get(proposal).then().statusCode(401);
        status("proposal-silent").body("status", equalTo("listed"));
        history("proposal-silent").body("items.status", contains("listed"));

        decide(proposal, """
                {"outcome": "accept", "reason": "report-missing", "note": "No answer to two letters.",
                 "decisionUrl": "https://example.org/decisions/74"}""").body("state", equalTo("accepted"));

        status("proposal-silent").body("status", equalTo("on-hold")).body("statusReason", equalTo("report-missing"));
        history("proposal-silent")
                .body("items.status", contains("listed", "on-hold"))
                .body("items[0].proposal", nullValue())
                .body("items[1].decisionUrl", equalTo("https://example.org/decisions/74"))
                .body("items[1].proposal.cycle", equalTo(74))
                .body("items[1].proposal.ruleVersion", equalTo("journey-1"));
        String evidence = history("proposal-silent").extract().path("items[1].proposal.evidence");
        await().atMost(PATIENCE).untilAsserted(() -> CLIENT.anybody()
                .get(evidence)
                .then()
                .statusCode(200)
                .body("items.kind", contains("voluntary"))
                .body("items.reason", contains("on-hold")));
        CLIENT.anybody()
                .get("/v1/monitoring/consequence-rules/journey-1")
                .then()
                .statusCode(200)
                .body("proposes", equalTo("on-hold"))
                .body("cycles", contains(74));
    }

    @Test
    void leavesACityOnTheListWhenTheSecretariatDeclines() {
        var proposal = openProposalFor("proposal-excused");

        decide(proposal, """
                {"outcome": "decline", "reason": "council-elections", "decisionUrl": "https://example.org/decisions/75"}""").body("state", equalTo("declined")).body("decision.statusChange", nullValue());

        status("proposal-excused").body("status", equalTo("listed"));
        history("proposal-excused").body("items", hasSize(1));
    }

    @Test
    void letsTheProposalLapseWhenTheReportArrivesAfterAll() {
        var proposal = openProposalFor("proposal-late");

        handInReportOf("proposal-late");

        await().atMost(PATIENCE).untilAsserted(() -> CLIENT.as(Role.SECRETARIAT)
                .get(proposal)
                .then()
                .statusCode(200)
                .body("state", equalTo("lapsed"))
                .body("lapse.reason", equalTo("report-received")));
        status("proposal-late").body("status", equalTo("listed"));
    }

    private static String openProposalFor(String city) {
        await().atMost(PATIENCE).untilAsserted(() -> CLIENT.as(Role.SECRETARIAT)
                .queryParam("city", city)
                .queryParam("state", "open")
                .get("/v1/status-proposals")
                .then()
                .statusCode(200)
                .body("items.cycle", contains(74)));
        String id = CLIENT.as(Role.SECRETARIAT)
                .queryParam("city", city)
                .get("/v1/status-proposals")
                .path("items[0].id");
        return "/v1/status-proposals/" + id;
    }

    private static ValidatableResponse decide(String proposal, String decision) {
        return CLIENT.as(Role.SECRETARIAT)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", CLIENT.as(Role.SECRETARIAT).get(proposal).header("ETag"))
                .body(decision)
                .post(proposal + "/decision")
                .then()
                .statusCode(200);
    }

    private static void handInReportOf(String city) {
        String report = CLIENT.editorOf(city)
                .contentType(ContentType.JSON)
                .body("{\"cycle\": 74, \"city\": \"%s\"}".formatted(city))
                .post("/v1/monitoring/reports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var address = "/v1/monitoring/reports/" + report;
        for (var commitment : COMMITMENTS) {
            var answer = address + "/answers/" + commitment;
            CLIENT.editorOf(city)
                    .contentType(ContentType.JSON)
                    .header("If-Match", CLIENT.editorOf(city).get(answer).header("ETag"))
                    .body("{\"rating\": \"partly\"}")
                    .put(answer)
                    .then()
                    .statusCode(200);
        }
        CLIENT.editorOf(city).post(address + "/submission").then().statusCode(200);
    }

    private static ValidatableResponse status(String city) {
        return CLIENT.anybody().get("/v1/signatories/" + city).then().statusCode(200);
    }

    private static ValidatableResponse history(String city) {
        return CLIENT.anybody()
                .get("/v1/signatories/" + city + "/status-history")
                .then()
                .statusCode(200);
    }

    private static void closeWhatIsOpen() {
        List<Integer> open =
                CLIENT.anybody().get("/v1/monitoring/cycles?state=open").path("items.number");
        assertThat(open).hasSizeLessThanOrEqualTo(1);
        open.forEach(number -> CLIENT.as(Role.SECRETARIAT)
                .post("/v1/monitoring/cycles/" + number + "/closing")
                .then()
                .statusCode(200));
    }

    /** Whoever is known before a round opens is expected to report in it; who comes later is there for the first time. */
    private static boolean monitoringKnows(String city) throws SQLException {
        try (var database = SYSTEM.database(Part.MONITORING);
                var query = database.prepareStatement(
                        "select 1 from city_copy where slug = ? and membership_status = 'listed'")) {
            query.setString(1, city);
            return query.executeQuery().next();
        }
    }
}
