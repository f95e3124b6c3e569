package eu.integratingcities.signatory.joining;

import static eu.integratingcities.signatory.Requests.anyone;
import static eu.integratingcities.signatory.Requests.cityEditor;
import static eu.integratingcities.signatory.Requests.secretariat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import eu.integratingcities.events.CityEvent;
import eu.integratingcities.events.CityRecorded;
import eu.integratingcities.events.SignatoryListed;
import eu.integratingcities.http.contract.TestKeys;
import eu.integratingcities.platform.RealPlatform;
import eu.integratingcities.signatory.GivenCity;
import eu.integratingcities.signatory.SignatoriesTopic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(TestKeys.class)
class JoiningTest {

    @Test
    void bringsACityOnTheListInFiveSteps() {
        var city = GivenCity.listed("kutna-hora");

        anyone().get("/v1/signatories/kutna-hora")
                .then()
                .statusCode(200)
                .body("id", equalTo(city.id().toString()))
                .body("status", equalTo("listed"))
                .body("standing", equalTo("signatory"))
                .body("signedOn.value", equalTo("2025-03-04"))
                .body("listedOn.value", equalTo("2025-03-12"))
                .body("signings[0].councilDecision.body", equalTo("City council"))
                .body("signings[0].document.url", equalTo("https://example.org/signed.pdf"));
        anyone().get("/v1/signatories/kutna-hora/joining-steps")
                .then()
                .statusCode(200)
                .body("items.step", contains("declared", "council-adopted", "signed", "document-received", "listed"));
        anyone().get("/v1/signatories/kutna-hora/status-history")
                .then()
                .body("items.status", contains("listed"))
                .body("items[0].trueFrom.value", equalTo("2025-03-12"));
    }

    @Test
    void tellsOthersOfACandidateOnlyWhenItIsListed() {
        var city = GivenCity.listed("ostrava");

        var events = SignatoriesTopic.eventsOf(city.id(), 2);
        assertThat(events).hasExactlyElementsOfTypes(CityRecorded.class, SignatoryListed.class);
        assertThat(((CityEvent) events.getFirst()).state().standing()).isEqualTo("not-on-record");
        assertThat(((CityEvent) events.getFirst()).state().membership()).isNull();
    }

    @Test
    void namesNoPersonInEvents() {
        var city = GivenCity.listed("olomouc");

        assertThat(SignatoriesTopic.textsOf(city.id(), 2)).noneMatch(text -> text.contains("Ada Example"));
        anyone().get("/v1/signatories/olomouc").then().body("signings[0].signerName", equalTo("Ada Example"));
    }

    @Test
    void namesTheLegalStepWhenItRefusesAnother() {
        GivenCity.declared("plzen");

        secretariat()
                .body("""
                        {"step": "listed", "happenedOn": {"value": "2025-05-01", "precision": "day"}}""")
                .post("/v1/signatories/plzen/joining-steps")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/illegal-move"))
                .body("legalMoves", contains("council-adopted"));
    }

    @Test
    void keepsCandidatesFromThePublic() {
        GivenCity.adopted("liberec");

        anyone().get("/v1/signatories/liberec").then().statusCode(404);
        anyone().get("/v1/signatories/liberec/joining-steps").then().statusCode(404);
        anyone().get("/v1/signatories/liberec/signings").then().statusCode(404);
        anyone().get("/v1/signatories/liberec/status-history").then().statusCode(404);
        anyone().get("/v1/signatories?status=all&limit=500").then().body("items.slug", not(hasItem("liberec")));
        anyone().get("/v1/cities/liberec").then().body("standing", equalTo("not-on-record"));
        anyone().get("/v1/candidates").then().statusCode(401);
    }

    @Test
    void tellsTheCityWhereItStands() {
        GivenCity.adopted("zlin");

        cityEditor("zlin")
                .get("/v1/candidates/zlin")
                .then()
                .statusCode(200)
                .body("stage", equalTo("council-adopted"))
                .body("nextStep", equalTo("signed"));
        cityEditor("zlin").get("/v1/cities/zlin").then().body("standing", equalTo("candidate"));
        cityEditor("kutna-hora").get("/v1/candidates/zlin").then().statusCode(403);
        cityEditor("kutna-hora").get("/v1/cities/zlin").then().body("standing", equalTo("not-on-record"));
    }

    @Test
    void listsCandidatesForTheSecretariat() {
        GivenCity.declared("most");

        secretariat()
                .get("/v1/candidates?stage=declared&limit=500")
                .then()
                .statusCode(200)
                .body("items.slug", hasItem("most"));
        secretariat().get("/v1/candidates/most").then().body("signings", equalTo(List.of()));
    }

    @Test
    void followsACityOnceOnly() {
        GivenCity.declared("opava");

        secretariat()
                .body("""
                        {"city": "opava", "declaredOn": {"value": null, "precision": "unknown"}}""")
                .post("/v1/candidates")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/already-exists"));
        secretariat()
                .body("""
                        {"city": "nowhere", "declaredOn": {"value": null, "precision": "unknown"}}""")
                .post("/v1/candidates")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/city"));
    }

    @Test
    void followsNoCityThatMeansToJoinLater() {
        GivenCity.named("znojmo");

        secretariat()
                .body("""
                        {"city": "znojmo", "declaredOn": {"value": "2999", "precision": "year"}}""")
                .post("/v1/candidates")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/declaredOn"))
                .body("errors[0].code", equalTo("in-the-future"));
    }

    @Test
    void refusesAStepThatHasNotHappened() {
        GivenCity.declared("trebic");

        secretariat()
                .body("""
                        {"step": "council-adopted", "happenedOn": {"value": "2999-01", "precision": "month"}}""")
                .post("/v1/signatories/trebic/joining-steps")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/happenedOn"))
                .body("errors[0].code", equalTo("in-the-future"));
        secretariat()
                .body("""
                        {"step": "council-adopted",
                         "happenedOn": {"value": null, "precision": "unknown", "notAfter": "2999"}}""")
                .post("/v1/signatories/trebic/joining-steps")
                .then()
                .statusCode(201);
    }

    @Test
    void refusesAnEditionThatIsNotOnFileWhereItIsNamed() {
        GivenCity.adopted("trinec");

        secretariat()
                .body("""
                        {"step": "signed", "happenedOn": {"value": "2025-05-01", "precision": "day"},
                         "signing": {"signedOn": {"value": "2025-05-01", "precision": "day"},
                                     "charterEdition": "1999-01"}}""")
                .post("/v1/signatories/trinec/joining-steps")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/signing/charterEdition"));
    }

    @Test
    void wantsTheSigningWithTheStepThatItIs() {
        GivenCity.adopted("kladno");

        secretariat()
                .body("""
                        {"step": "signed", "happenedOn": {"value": "2025-05-01", "precision": "day"}}""")
                .post("/v1/signatories/kladno/joining-steps")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/signing"));
        secretariat()
                .get("/v1/candidates/kladno")
                .then()
                .body("stage", equalTo("council-adopted"))
                .body("steps[2]", nullValue());
    }

    @Test
    void takesAStepOnceHoweverOftenItIsSent() {
        GivenCity.declared("jihlava");

        for (int i = 0; i < 2; i++) {
            secretariat()
                    .header("Idempotency-Key", "step-of-jihlava")
                    .body("""
                            {"step": "council-adopted", "happenedOn": {"value": "2025-05-01", "precision": "day"}}""")
                    .post("/v1/signatories/jihlava/joining-steps")
                    .then()
                    .statusCode(201);
        }

        secretariat().get("/v1/candidates/jihlava").then().body("steps.step", contains("declared", "council-adopted"));
    }
}
