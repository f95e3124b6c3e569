package eu.integratingcities.signatory.joining;

import static eu.integratingcities.signatory.ConferencesTopic.ceremony;
import static eu.integratingcities.signatory.ConferencesTopic.tell;
import static eu.integratingcities.signatory.Loading.load;
import static eu.integratingcities.signatory.Requests.anyone;
import static eu.integratingcities.signatory.Requests.secretariat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import eu.integratingcities.events.CeremonyHeld;
import eu.integratingcities.events.CeremonySigning;
import eu.integratingcities.events.CeremonyState;
import eu.integratingcities.events.CityChanged;
import eu.integratingcities.events.CityRecorded;
import eu.integratingcities.events.SigningRecorded;
import eu.integratingcities.http.contract.TestKeys;
import eu.integratingcities.platform.RealPlatform;
import eu.integratingcities.signatory.ConferencesTopic;
import eu.integratingcities.signatory.GivenCharter;
import eu.integratingcities.signatory.GivenCity;
import eu.integratingcities.signatory.SignatoriesTopic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(TestKeys.class)
class CeremonyEventsConsumerTest {

    @BeforeEach
    void makeTopic() throws Exception {
        ConferencesTopic.make();
    }

    @Test
    void renewsASignatoryAndTellsOthers() throws Exception {
        var city = GivenCity.listed("gouda-renews");

        tell(UUID.randomUUID(), ceremony(21, "2026-04-01", "gouda-renews"), false);

        eventually(() -> anyone().get("/v1/signatories/gouda-renews/signings")
                .then()
                .body("items.occasion.kind", contains("local", "conference"))
                .body("items[1].renewal", equalTo(true))
                .body("items[1].signerOffice", equalTo("Mayor")));
        assertThat(SignatoriesTopic.eventsOf(city.id(), 3).getLast()).isInstanceOf(SigningRecorded.class);
    }

    @Test
    void signsACandidateWhoseCouncilHasAdopted() throws Exception {
        GivenCity.adopted("utrecht-adopts");

        tell(UUID.randomUUID(), ceremony(22, "2026-04-01", "utrecht-adopts"), false);

        eventually(() -> secretariat()
                .get("/v1/candidates/utrecht-adopts")
                .then()
                .body("stage", equalTo("signed"))
                .body("signings[0].councilDecision.decidedOn.value", equalTo("2025-02-03"))
                .body("signings[0].occasion.conference", equalTo(22)));
    }

    @Test
    void recordsTheEditionThatWasInForceOnTheDay() throws Exception {
        GivenCharter.isOnFile();
        GivenCity.adopted("assen-signs-late");

        tell(UUID.randomUUID(), ceremony(32, "2013-09-24", "assen-signs-late"), false);

        eventually(() -> secretariat()
                .get("/v1/candidates/assen-signs-late")
                .then()
                .body("signings.charterEdition", contains("2010-02")));
    }

    @Test
    void reportsACandidateWhoseCouncilHasNotAdopted() throws Exception {
        GivenCity.declared("zwolle-hurries");

        tell(UUID.randomUUID(), ceremony(23, "2026-04-01", "zwolle-hurries"), false);

        eventually(() -> secretariat()
                .get("/v1/discrepancies?city=zwolle-hurries")
                .then()
                .body("items.kind", contains("signed-before-adoption")));
        secretariat()
                .get("/v1/candidates/zwolle-hurries")
                .then()
                .body("stage", equalTo("declared"))
                .body("signings", empty());
        anyone().get("/v1/discrepancies?city=zwolle-hurries").then().body("items", empty());
    }

    @Test
    void beginsToFollowACityThatNobodyFollowed() throws Exception {
        var city = GivenCity.named("venlo-surprises");

        tell(UUID.randomUUID(), ceremony(24, "2026-04-01", "venlo-surprises"), false);

        eventually(() -> secretariat()
                .get("/v1/candidates/venlo-surprises")
                .then()
                .statusCode(200)
                .body("stage", equalTo("signed"))
                .body("signings[0].renewal", equalTo(false)));
        assertThat(SignatoriesTopic.eventsOf(city.id(), 1)).hasExactlyElementsOfTypes(CityRecorded.class);
    }

    @Test
    void recordsASigningOnceHoweverOftenItIsTold() throws Exception {
        GivenCity.listed("sneek-twice");
        var id = UUID.randomUUID();
        var ceremony = ceremony(25, "2026-04-01", "sneek-twice");

        tell(id, ceremony, false);
        tell(id, ceremony, false);
        tell(UUID.randomUUID(), ceremony, false);
        awaitAllBefore(26);

        anyone().get("/v1/signatories/sneek-twice/signings")
                .then()
                .body("items.occasion.kind", contains("local", "conference"));
    }

    @Test
    void addsNothingForTheCitiesThatWereToldBefore() throws Exception {
        GivenCity.listed("weert-before");
        GivenCity.listed("uden-now");
        var signings = List.of(new CeremonySigning("weert-before", null), new CeremonySigning("uden-now", null));

        tell(UUID.randomUUID(), ceremony(34, "2026-04-01", signings, Set.of("uden-now")), false);

        eventually(() -> anyone().get("/v1/signatories/uden-now/signings")
                .then()
                .body("items.occasion.kind", contains("local", "conference")));
        anyone().get("/v1/signatories/weert-before/signings").then().body("items.occasion.kind", contains("local"));
    }

    @Test
    void learnsWhoSignedLater() throws Exception {
        var city = GivenCity.listed("veghel-learns");
        var atFirst = List.of(new CeremonySigning("veghel-learns", null));
        var later = List.of(new CeremonySigning("veghel-learns", "Deputy Mayor"));

        tell(UUID.randomUUID(), ceremony(35, "2026-04-01", atFirst, Set.of("veghel-learns")), false);
        tell(UUID.randomUUID(), ceremony(35, "2026-04-01", later, Set.of("veghel-learns")), false);

        eventually(() -> anyone().get("/v1/signatories/veghel-learns/signings")
                .then()
                .body("items.signerOffice", contains("Mayor", "Deputy Mayor")));
        assertThat(SignatoriesTopic.eventsOf(city.id(), 4).getLast()).isInstanceOf(CityChanged.class);
    }

    @Test
    void learnsInWhichSessionItWasLater() throws Exception {
        GivenCity.listed("boxtel-sits");
        var session = UUID.fromString("0199e0c4-2a3b-7d10-8f00-7c9a51d2e7b5");
        var atFirst = ceremony(36, "2026-04-01", "boxtel-sits");
        var told = atFirst.state();
        var withSession =
                new CeremonyState(told.editionId(), told.conference(), session, told.heldOn(), told.signings());

        tell(UUID.randomUUID(), atFirst, false);
        tell(UUID.randomUUID(), new CeremonyHeld(withSession, atFirst.news(), atFirst.touches()), false);

        eventually(() -> anyone().get("/v1/signatories/boxtel-sits/signings")
                .then()
                .body("items[1].signerOffice", equalTo("Mayor"))
                .body("items[1].links.session", equalTo("/v1/conferences/36/sessions/" + session)));
    }

    /** Its signing of the ceremony would be its first one, and come after a status of which the register knows. */
    @Test
    void reportsACityWhoseStatusCameBefore() throws Exception {
        load("/v1/imports/signatories", "{\"slug\": \"venray-undated\", \"name\": \"Venray\"}\n");
        GivenCity.listed("horst-beside");
        secretariat()
                .body("""
                        {"status": "on-hold", "trueFrom": {"value": "2025-06-01", "precision": "day"},
                         "reason": "at-own-request", "decisionUrl": "https://example.org/decisions/12"}""")
                .post("/v1/signatories/venray-undated/status-decisions")
                .then()
                .statusCode(201);

        tell(UUID.randomUUID(), ceremony(36, "2026-04-01", "venray-undated", "horst-beside"), false);

        eventually(() -> anyone().get("/v1/signatories/horst-beside/signings")
                .then()
                .body("items.occasion.kind", contains("local", "conference")));
        anyone().get("/v1/signatories/venray-undated/signings").then().body("items", empty());
        secretariat()
                .get("/v1/discrepancies?city=venray-undated")
                .then()
                .body("items.kind", contains("status-before-signing"))
                .body("items[0].text", containsString("on-hold"));
    }

    @Test
    void doesNotReactToHistory() throws Exception {
        GivenCity.listed("tiel-history");

        tell(UUID.randomUUID(), ceremony(27, "2012-03-08", "tiel-history"), true);
        awaitAllBefore(28);

        anyone().get("/v1/signatories/tiel-history/signings").then().body("items.occasion.kind", contains("local"));
    }

    @Test
    void goesOnAfterAnEventThatNobodyCanRead() throws Exception {
        ConferencesTopic.tellGibberish(UUID.randomUUID(), ceremony(29, "2026-04-01", "anywhere"));

        awaitAllBefore(30);
    }

    @Test
    void reportsACityThatIsNotOnFile() throws Exception {
        tell(UUID.randomUUID(), ceremony(31, "2026-04-01", "nowhere-land"), false);

        eventually(() -> secretariat()
                .get("/v1/discrepancies?kind=unknown-city&limit=500")
                .then()
                .body("items.key", hasItem("ceremony:31:nowhere-land")));
        anyone().get("/v1/discrepancies?kind=unknown-city&limit=500")
                .then()
                .body("items.key", not(hasItem("ceremony:31:nowhere-land")));
    }

    /** The topic keeps its order: when a later ceremony has had its effect, so have those before. */
    private static void awaitAllBefore(int conference) throws Exception {
        var marker = "marker-" + conference;
        GivenCity.named(marker);
        tell(UUID.randomUUID(), ceremony(conference, "2026-04-01", marker), false);
        eventually(() -> secretariat().get("/v1/candidates/" + marker).then().statusCode(200));
    }

    private static void eventually(ThrowingRunnable assertion) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(assertion);
    }
}
