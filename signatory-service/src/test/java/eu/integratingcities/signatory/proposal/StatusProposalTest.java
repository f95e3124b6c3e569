package eu.integratingcities.signatory.proposal;

import static eu.integratingcities.signatory.MonitoringTopic.lapsed;
import static eu.integratingcities.signatory.MonitoringTopic.proposed;
import static eu.integratingcities.signatory.MonitoringTopic.tell;
import static eu.integratingcities.signatory.Requests.anyone;
import static eu.integratingcities.signatory.Requests.secretariat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import eu.integratingcities.events.StatusProposalDecided;
import eu.integratingcities.events.StatusProposalLapsed;
import eu.integratingcities.events.StatusProposalRecorded;
import eu.integratingcities.http.contract.TestKeys;
import eu.integratingcities.platform.RealPlatform;
import eu.integratingcities.signatory.GivenCity;
import eu.integratingcities.signatory.GivenProposal;
import eu.integratingcities.signatory.SignatoriesTopic;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(TestKeys.class)
class StatusProposalTest {

    private static final String ACCEPT = """
            {"outcome": "accept", "reason": "report-missing", "note": "No answer to two letters.",
             "decisionUrl": "https://example.org/decisions/71"}""";
    private static final String DECLINE = """
            {"outcome": "decline", "reason": "council-elections", "decisionUrl": "https://example.org/decisions/72"}""";

    @Inject
    AgroalDataSource database;

    @Test
    void waitsForTheSecretariatAndChangesNothing() throws Exception {
        var proposal = GivenProposal.open("hoorn-waits");

        proposal.read()
                .statusCode(200)
                .body("state", equalTo("open"))
                .body("city", equalTo("hoorn-waits"))
                .body("cycle", equalTo(7))
                .body("proposedStatus", equalTo("on-hold"))
                .body("ruleVersion", equalTo("2026-1"))
                .body("evidence", equalTo("/v1/monitoring/cycles/7/participations?city=hoorn-waits"))
                .body("proposedAt", equalTo("2026-01-15T06:00:00Z"))
                .body("decision", nullValue())
                .body("lapse", nullValue());
        anyone().get("/v1/signatories/hoorn-waits").then().body("status", equalTo("listed"));
        anyone().get("/v1/signatories/hoorn-waits/status-history").then().body("items.status", contains("listed"));
        assertThat(SignatoriesTopic.eventsOf(proposal.id(), 1)).hasExactlyElementsOfTypes(StatusProposalRecorded.class);
    }

    @Test
    void becomesOneDecisionOnTheStatusWhenItIsAccepted() throws Exception {
        var proposal = GivenProposal.open("enkhuizen-accepts");

        var line = proposal.decide(ACCEPT)
                .statusCode(200)
                .body("state", equalTo("accepted"))
                .body("decision.reason", equalTo("report-missing"))
                .body("decision.decisionUrl", equalTo("https://example.org/decisions/71"))
                .body("decision.decidedBy", notNullValue())
                .body("version", equalTo(1))
                .extract()
                .path("decision.statusChange");

        anyone().get("/v1/signatories/enkhuizen-accepts")
                .then()
                .body("status", equalTo("on-hold"))
                .body("statusReason", equalTo("report-missing"));
        anyone().get("/v1/signatories/enkhuizen-accepts/status-history")
                .then()
                .body("items.status", contains("listed", "on-hold"))
                .body("items[0].proposal", nullValue())
                .body("items[1].id", equalTo(line))
                .body("items[1].proposal.id", equalTo(proposal.id().toString()))
                .body("items[1].proposal.cycle", equalTo(7))
                .body("items[1].proposal.ruleVersion", equalTo("2026-1"))
                .body("items[1].proposal.evidence", containsString("city=enkhuizen-accepts"))
                .body("items[1].decisionUrl", equalTo("https://example.org/decisions/71"));
        assertThat(SignatoriesTopic.eventsOf(proposal.id(), 2).getLast())
                .isInstanceOfSatisfying(StatusProposalDecided.class, event -> {
                    assertThat(event.state().state()).isEqualTo("accepted");
                    assertThat(event.touches()).containsExactly("signatory:enkhuizen-accepts");
                });
        assertThat(SignatoriesTopic.textsOf(proposal.id(), 2)).noneMatch(text -> text.contains("decidedBy"));
    }

    @Test
    void holdsFromTheDayThatTheDecisionSays() throws Exception {
        var proposal = GivenProposal.open("medemblik-dates");

        proposal.decide("""
                        {"outcome": "accept", "reason": "report-missing", "trueFrom": {"value": "2026-01-20", "precision": "day"},
                         "decisionUrl": "https://example.org/decisions/73"}""").statusCode(200);

        anyone().get("/v1/signatories/medemblik-dates/status-history")
                .then()
                .body("items[1].trueFrom.value", equalTo("2026-01-20"));
    }

    @Test
    void leavesTheStatusWhenItIsDeclined() throws Exception {
        var proposal = GivenProposal.open("edam-declines");

        proposal.decide(DECLINE)
                .statusCode(200)
                .body("state", equalTo("declined"))
                .body("decision.reason", equalTo("council-elections"))
                .body("decision.statusChange", nullValue());

        anyone().get("/v1/signatories/edam-declines").then().body("status", equalTo("listed"));
        anyone().get("/v1/signatories/edam-declines/status-history").then().body("items", hasSize(1));
        assertThat(SignatoriesTopic.eventsOf(proposal.id(), 2).getLast())
                .isInstanceOfSatisfying(StatusProposalDecided.class, event -> {
                    assertThat(event.state().state()).isEqualTo("declined");
                    assertThat(event.touches()).isEmpty();
                });
    }

    @Test
    void isDecidedOnce() throws Exception {
        var proposal = GivenProposal.open("purmerend-once");
        proposal.decide(DECLINE).statusCode(200);

        proposal.decide(ACCEPT)
                .statusCode(409)
                .body("type", equalTo("/problems/illegal-move"))
                .body("legalMoves", empty());

        anyone().get("/v1/signatories/purmerend-once").then().body("status", equalTo("listed"));
    }

    @Test
    void answersARepeatedDecisionOnce() throws Exception {
        var proposal = GivenProposal.open("alkmaar-repeats");
        var tag = proposal.read().extract().header("ETag");
        var key = UUID.randomUUID().toString();

        for (int i = 0; i < 2; i++) {
            secretariat()
                    .header("If-Match", tag)
                    .header("Idempotency-Key", key)
                    .body(ACCEPT)
                    .post(proposal.path() + "/decision")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("accepted"));
        }

        anyone().get("/v1/signatories/alkmaar-repeats/status-history").then().body("items", hasSize(2));
    }

    @Test
    void demandsThatTheProposalWasRead() throws Exception {
        var proposal = GivenProposal.open("heiloo-unread");

        secretariat().body(ACCEPT).post(proposal.path() + "/decision").then().statusCode(428);
        secretariat()
                .header("If-Match", "\"7.x\"")
                .body(ACCEPT)
                .post(proposal.path() + "/decision")
                .then()
                .statusCode(412);
    }

    @Test
    void demandsAReasonAndAReference() throws Exception {
        var proposal = GivenProposal.open("castricum-reasons");

        proposal.decide("{\"outcome\": \"accept\", \"reason\": \"report-missing\"}")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/decisionUrl"));
        proposal.decide("{\"outcome\": \"decline\", \"decisionUrl\": \"https://example.org/decisions/74\"}")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/reason"));
        proposal.decide("""
                        {"outcome": "decline", "reason": "council-elections", "decisionUrl": "https://example.org/d",
                         "trueFrom": {"value": "2026-01-20", "precision": "day"}}""").statusCode(422).body("errors[0].pointer", equalTo("/trueFrom"));

        proposal.read().body("state", equalTo("open"));
    }

    @Test
    void obeysTheMovesOfTheStatus() throws Exception {
        var proposal = GivenProposal.open("bergen-paused");
        secretariat()
                .body("""
                        {"status": "on-hold", "trueFrom": {"value": "2025-06-01", "precision": "day"},
                         "reason": "at-own-request", "decisionUrl": "https://example.org/decisions/12"}""")
                .post("/v1/signatories/bergen-paused/status-decisions")
                .then()
                .statusCode(201);

        proposal.decide(ACCEPT).statusCode(409).body("type", equalTo("/problems/illegal-move"));

        proposal.read().body("state", equalTo("open"));
        anyone().get("/v1/signatories/bergen-paused/status-history").then().body("items", hasSize(2));
    }

    @Test
    void lapsesWhenItsGroundIsGone() throws Exception {
        var proposal = GivenProposal.open("schagen-lapses");

        tell(UUID.randomUUID(), lapsed(proposal.id(), "schagen-lapses"), false);

        eventually(() -> proposal.read()
                .body("state", equalTo("lapsed"))
                .body("lapse.reason", equalTo("report-received"))
                .body("decision", nullValue()));
        proposal.decide(ACCEPT).statusCode(409).body("legalMoves", empty());
        assertThat(SignatoriesTopic.eventsOf(proposal.id(), 2).getLast()).isInstanceOf(StatusProposalLapsed.class);
    }

    @Test
    void isLapsedFromTheStartWhenItComesBehindItsLapse() throws Exception {
        var proposal = new GivenProposal(UUID.randomUUID(), GivenCity.listed("sneek-late"));
        GivenProposal.open("sneek-late-makes-the-topic");

        tell(UUID.randomUUID(), lapsed(proposal.id(), "sneek-late"), false);
        tell(UUID.randomUUID(), proposed(proposal.id(), "sneek-late"), false);

        eventually(() -> proposal.read()
                .statusCode(200)
                .body("state", equalTo("lapsed"))
                .body("lapse.reason", equalTo("report-received")));
        proposal.decide(ACCEPT).statusCode(409);
        assertThat(SignatoriesTopic.eventsOf(proposal.id(), 2))
                .hasExactlyElementsOfTypes(StatusProposalRecorded.class, StatusProposalLapsed.class);
    }

    @Test
    void staysDecidedWhenTheReportArrivesLater() throws Exception {
        var proposal = GivenProposal.open("texel-later");
        proposal.decide(ACCEPT).statusCode(200);

        tell(UUID.randomUUID(), lapsed(proposal.id(), "texel-later"), false);
        GivenProposal.open("texel-later-marker");

        proposal.read().body("state", equalTo("accepted"));
        anyone().get("/v1/signatories/texel-later").then().body("status", equalTo("on-hold"));
    }

    @Test
    void isRecordedOnceHoweverOftenItIsToldAndNeverFromHistory() throws Exception {
        var twice = GivenProposal.open("urk-told-twice");
        var event = UUID.randomUUID();
        var again = proposed(UUID.randomUUID(), "urk-told-twice");
        GivenCity.listed("urk-told-of-the-past");

        tell(event, again, false);
        tell(event, again, false);
        tell(UUID.randomUUID(), proposed(UUID.randomUUID(), "urk-told-of-the-past"), true);
        GivenProposal.open("urk-marker");

        secretariat()
                .get("/v1/status-proposals?city=urk-told-twice")
                .then()
                .body(
                        "items.id",
                        containsInAnyOrder(
                                twice.id().toString(), again.aggregateId().toString()));
        secretariat()
                .get("/v1/status-proposals?city=urk-told-of-the-past")
                .then()
                .body("items", empty());
    }

    @Test
    void listsByStateAndCityPageByPage() throws Exception {
        var declined = GivenProposal.open("lisse-lists");
        declined.decide(DECLINE).statusCode(200);
        var open = UUID.randomUUID();
        tell(UUID.randomUUID(), proposed(open, "lisse-lists"), false);
        eventually(() -> secretariat()
                .get("/v1/status-proposals?city=lisse-lists")
                .then()
                .body("items", hasSize(2)));

        secretariat()
                .get("/v1/status-proposals?city=lisse-lists&state=open")
                .then()
                .body("items.id", contains(open.toString()));
        secretariat()
                .get("/v1/status-proposals?city=lisse-lists&state=declined")
                .then()
                .body("items.id", contains(declined.id().toString()));
        String next = secretariat()
                .get("/v1/status-proposals?city=lisse-lists&limit=1")
                .path("page.next");
        secretariat().get(next).then().body("items", hasSize(1)).body("page.next", nullValue());
    }

    @Test
    void isNotForThePublicNorForACache() throws Exception {
        var proposal = GivenProposal.open("noordwijk-private");

        anyone().get(proposal.path()).then().statusCode(401);
        proposal.read().header("CDN-Cache-Control", not(containsString("max-age")));
    }

    @Test
    void cannotBeAcceptedWithoutItsDecision() throws Exception {
        var proposal = GivenProposal.open("katwijk-database");

        assertThatThrownBy(() ->
                        run("update status_proposal set state = 'accepted' where id = '%s'".formatted(proposal.id())))
                .hasMessageContaining("status_proposal_");
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void eventually(ThrowingRunnable assertion) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(assertion);
    }
}
