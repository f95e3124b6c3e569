package eu.integratingcities.monitoring.report;

import static eu.integratingcities.monitoring.report.TestReport.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import eu.integratingcities.http.contract.Tokens;
import eu.integratingcities.monitoring.TestCity;
import eu.integratingcities.monitoring.TestClock;
import eu.integratingcities.monitoring.TestRounds;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReportsApiTest {

    private static final String FINDING = """
            {"findings": [{"code": "BU-1", "text": "The tender rules are not linked."}]}""";

    @Inject
    TestRounds rounds;

    @Inject
    TestClock clock;

    private final TestCity utrecht = TestCity.named("utrecht");
    private int round;

    @BeforeEach
    void openARound() {
        rounds.know(utrecht.listed("2010-02-22"), 1);
        round = rounds.open();
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void beginsWithAnOpenAnswerForEachCommitment() {
        var report = TestReport.begun(utrecht, round, "full");

        report.readBy(report.editor())
                .statusCode(200)
                .body("state", equalTo("draft"))
                .body("reporterType", equalTo("signatory"))
                .body("answers.code", equalTo(TestReport.CODES))
                .body("answers.rating", everyItem(nullValue()));
    }

    @Test
    void beginsForACityThatIsNoSignatory() {
        var leeds = TestCity.named("leeds");
        rounds.know(leeds.neverListed(), 1);

        TestReport.begun(leeds, round, "full")
                .readBy(Tokens.cityEditor(leeds.slug()))
                .body("reporterType", equalTo("non-signatory"));
    }

    @Test
    void beginsOnceForACityAndARound() {
        TestReport.begun(utrecht, round, "full");

        begin(round, utrecht.slug())
                .statusCode(409)
                .body("type", equalTo("/problems/already-exists"))
                .body("errors[0].pointer", equalTo("/city"));
    }

    @Test
    void beginsNothingInARoundThatIsNotOpen() {
        rounds.close(round);

        begin(round, utrecht.slug()).statusCode(409).body("detail", containsString("not open"));
    }

    @Test
    void beginsNothingForACityOrARoundThatIsNotOnRecord() {
        begin(round, "atlantis").statusCode(422).body("errors[0].pointer", equalTo("/city"));
        begin(8999, utrecht.slug()).statusCode(422).body("errors[0].pointer", equalTo("/cycle"));
    }

    @Test
    void hidesADraftFromOthers() {
        var report = TestReport.begun(utrecht, round, "full");

        report.readByEverybody().statusCode(404);
        report.readBy(Tokens.cityEditor("ghent")).statusCode(404);
        report.readBy(TestReport.reviewer()).statusCode(404);
        report.readBy(TestReport.secretariat()).statusCode(200);
    }

    @Test
    void letsNoOtherCityWrite() {
        var report = TestReport.begun(utrecht, round, "full");

        as(Tokens.cityEditor("ghent"))
                .header("If-Match", "\"0.x\"")
                .body("{\"rating\": \"fully\"}")
                .put("/v1/monitoring/reports/{id}/answers/PM-1", report.id())
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/other-city"));
    }

    @Test
    void staysWithTheEditorOfACityThatIsRenamed() {
        var begun = TestReport.begun(utrecht, round, "full");
        var renamed = new TestCity(utrecht.id(), "new-" + utrecht.slug());

        rounds.know(renamed.listed("2010-02-22"), 2);

        var report = new TestReport(begun.id(), renamed);
        given().auth()
                .oauth2(report.editor())
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"0.x\"")
                .body("{\"publication\": \"ratings-only\"}")
                .patch("/v1/monitoring/reports/{id}", report.id())
                .then()
                .statusCode(200);
        report.complete().submit().statusCode(200);
        report.readBy(report.editor()).statusCode(200).body("answers.text", hasItem("Our council says so."));
        assertThat(listedTo(report.editor())).containsExactly(report.id());
        assertThat(listedTo(begun.editor())).isEmpty();
        for (var slug : List.of(utrecht.slug(), renamed.slug())) {
            as(report.editor())
                    .get("/v1/monitoring/reports?city=" + slug)
                    .then()
                    .body("items.id", contains(report.id().toString()));
            given().get("/v1/monitoring/cycles/{cycle}/participations?city=" + slug, round)
                    .then()
                    .body("items.city", contains(utrecht.slug()));
        }
        begun.readBy(begun.editor()).statusCode(404);
    }

    @Test
    void letsTheSecretariatWriteForACity() {
        var report = TestReport.begun(utrecht, round, "full");

        as(TestReport.secretariat())
                .header("If-Match", "\"0.x\"")
                .body("{\"rating\": \"outside-competence\"}")
                .put("/v1/monitoring/reports/{id}/answers/SP-1", report.id())
                .then()
                .statusCode(200)
                .body("rating", equalTo("outside-competence"));
    }

    @Test
    void keepsTwoDepartmentsFromUndoingEachOther() {
        var report = TestReport.begun(utrecht, round, "full");
        report.answer("PM-1", "{\"rating\": \"fully\"}").statusCode(200);

        as(report.editor())
                .header("If-Match", "\"0.x\"")
                .body("{\"rating\": \"partly\"}")
                .put("/v1/monitoring/reports/{id}/answers/PM-1", report.id())
                .then()
                .statusCode(412);
    }

    @Test
    void changesAPartOfAnAnswer() {
        var report = TestReport.begun(utrecht, round, "full");
        report.answer("PM-1", "{\"rating\": \"fully\", \"text\": \"All of it.\"}");

        given().auth()
                .oauth2(report.editor())
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"1.x\"")
                .body("{\"text\": null}")
                .patch("/v1/monitoring/reports/{id}/answers/PM-1", report.id())
                .then()
                .statusCode(200)
                .body("rating", equalTo("fully"))
                .body("text", nullValue());
    }

    @Test
    void namesTheCommitmentsThatExist() {
        var report = TestReport.begun(utrecht, round, "full");

        as(report.editor())
                .get("/v1/monitoring/reports/{id}/answers/PM-9", report.id())
                .then()
                .statusCode(404)
                .body("detail", containsString("BU-3"));
    }

    @Test
    void pointsAtWhatIsMissingWhenHandedIn() {
        var report = TestReport.begun(utrecht, round, "full");
        report.answer("PM-1", "{\"rating\": \"no-answer\"}");

        report.submit()
                .statusCode(422)
                .body("errors", hasSize(10))
                .body("errors[0].pointer", equalTo("/answers/1/rating"))
                .body("errors[0].detail", containsString("PM-2"));
    }

    @Test
    void freezesAnswersOnceHandedIn() {
        var report = TestReport.begun(utrecht, round, "full").complete();

        report.submit().statusCode(200).body("state", equalTo("submitted"));

        report.answer("PM-1", "{\"rating\": \"not-at-all\"}").statusCode(409).body("legalMoves", contains("review"));
        report.submit().statusCode(409).body("type", equalTo("/problems/illegal-move"));
    }

    @Test
    void judgesByTheTimeOfTheFirstHandingIn() {
        clock.set("2026-10-01T08:00:00Z");
        var report = handedIn("full");
        clock.set("2026-12-01T08:00:00Z");
        report.takeOn();
        report.giveBack(FINDING);

        report.submit().body("timeliness", equalTo("in-grace"));
    }

    @Test
    void goesBackToTheCityWithFindingsAndComesAgain() {
        var report = handedIn("full");
        report.takeOn().statusCode(200).body("reviewer", equalTo("reviewer"));

        report.giveBack(FINDING)
                .statusCode(200)
                .body("state", equalTo("returned"))
                .body("findings.code", contains("BU-1"));

        report.answer("BU-1", "{\"rating\": \"partly\", \"text\": \"Linked now.\"}")
                .statusCode(200);
        report.submit().statusCode(200).body("state", equalTo("in-review")).body("findings", hasSize(1));
    }

    @Test
    void comesAgainAfterTheRoundHasClosed() {
        var report = handedIn("full");
        report.takeOn();
        report.giveBack(FINDING);

        rounds.close(round);

        report.submit().statusCode(200).body("state", equalTo("in-review"));
    }

    @Test
    void refusesAFindingOnACommitmentThatIsNotAsked() {
        var report = handedIn("full");
        report.takeOn();

        report.giveBack("{\"findings\": [{\"code\": \"XX-1\", \"text\": \"What is this?\"}]}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/findings/0/code"));
    }

    @Test
    void letsTheReviewerInChargeReturnOnly() {
        var report = handedIn("full");
        report.move(TestReport.secretariat(), "review", "{\"reviewer\": \"somebody-else\"}")
                .statusCode(200);

        report.giveBack(FINDING).statusCode(403);
    }

    @Test
    void tellsThePublicWhatTheCityChose() {
        var full = handedIn("full");
        var ratings = handedIn(TestCity.named("ghent"), "ratings-only");
        var aggregate = handedIn(TestCity.named("oulu"), "aggregate-only");
        List.of(full, ratings, aggregate).forEach(TestReport::takeOn);

        rounds.close(round);
        rounds.publish(round);

        full.readByEverybody()
                .statusCode(200)
                .body("state", equalTo("published"))
                .body("answers[0].text", equalTo("Our council says so."))
                .body("answers[0].evidence[0].url", equalTo("https://example.org/plan"))
                .body("submittedAt", nullValue())
                .body("timeliness", nullValue())
                .body("findings", nullValue());
        ratings.readByEverybody()
                .body("answers[0].rating", equalTo("fully"))
                .body("answers.text", everyItem(nullValue()))
                .body("answers.evidence", everyItem(nullValue()));
        aggregate.readByEverybody().statusCode(200).body("answers", nullValue());
        aggregate.readBy(aggregate.editor()).body("answers", hasSize(11));
    }

    @Test
    void publishesALateReportByItself() {
        var report = handedIn("full");
        rounds.close(round);
        report.takeOn();
        report.giveBack(FINDING);
        rounds.publish(round);
        report.submit().statusCode(200);

        report.move(TestReport.secretariat(), "publication", "").statusCode(200).body("state", equalTo("published"));
    }

    @Test
    void publishesNothingBeforeItsRound() {
        var report = handedIn("full");
        report.takeOn();

        report.move(TestReport.secretariat(), "publication", "").statusCode(409);
    }

    @Test
    void letsTheCityChooseAnewWhileItHasTheReport() {
        var report = TestReport.begun(utrecht, round, "full");

        given().auth()
                .oauth2(report.editor())
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"0.x\"")
                .body("{\"publication\": \"aggregate-only\"}")
                .patch("/v1/monitoring/reports/{id}", report.id())
                .then()
                .statusCode(200)
                .body("publication", equalTo("aggregate-only"));
    }

    @Test
    void listsToEachWhatEachMaySee() {
        var draft = TestReport.begun(utrecht, round, "full");
        var handedIn = handedIn(TestCity.named("ghent"), "full");

        assertThat(listedTo(draft.editor())).containsExactly(draft.id());
        assertThat(listedTo(handedIn.editor())).containsExactly(handedIn.id());
        assertThat(listedTo(TestReport.reviewer())).containsExactly(handedIn.id());
        assertThat(listedTo(TestReport.secretariat())).containsExactlyInAnyOrder(draft.id(), handedIn.id());
        given().queryParam("cycle", round)
                .get("/v1/monitoring/reports")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void keepsPrivateAnswersOutOfEveryCache() {
        var report = TestReport.begun(utrecht, round, "full");

        report.readBy(report.editor()).header("Cache-Control", containsString("no-store"));
        given().get("/v1/monitoring/reports").then().header("Cache-Control", not(containsString("no-store")));
    }

    @Test
    void filtersByState() {
        TestReport.begun(utrecht, round, "full");

        as(TestReport.secretariat())
                .get("/v1/monitoring/reports?state=draft&city=" + utrecht.slug())
                .then()
                .statusCode(200)
                .body("items.city", hasItem(utrecht.slug()));
    }

    private List<String> listedTo(String token) {
        return as(token)
                .queryParam("cycle", round)
                .get("/v1/monitoring/reports")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private TestReport handedIn(String publication) {
        return handedIn(utrecht, publication);
    }

    private TestReport handedIn(TestCity city, String publication) {
        rounds.know(city.listed("2010-02-22"), 1);
        var report = TestReport.begun(city, round, publication).complete();
        report.submit().statusCode(200);
        return report;
    }

    private static ValidatableResponse begin(int round, String city) {
        return as(TestReport.secretariat())
                .body("{\"cycle\": %d, \"city\": \"%s\"}".formatted(round, city))
                .post("/v1/monitoring/reports")
                .then();
    }
}
