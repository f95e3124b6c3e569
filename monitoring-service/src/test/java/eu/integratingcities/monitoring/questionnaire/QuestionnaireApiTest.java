package eu.integratingcities.monitoring.questionnaire;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import eu.integratingcities.events.CharterEditionState;
import eu.integratingcities.events.Commitment;
import eu.integratingcities.monitoring.TestRounds;
import eu.integratingcities.monitoring.signatory.CharterCopies;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class QuestionnaireApiTest {

    @Inject
    TestRounds rounds;

    @Inject
    CharterCopies charters;

    @Test
    void asksForTheElevenCommitmentsOfTheCurrentEdition() {
        var round = rounds.open();

        given().get("/v1/monitoring/cycles/{round}/questionnaire", round)
                .then()
                .statusCode(200)
                .body("version", equalTo("2024-10"))
                .body("charterEdition", equalTo("2024-10"))
                .body("commitments", hasSize(11))
                .body("commitments[8].code", equalTo("BU-1"))
                .body("commitments[8].role", equalTo("buyer"))
                .body("ratings", hasItem("outside-competence"));
    }

    @Test
    void readsTheSameByItsVersion() {
        rounds.open();

        given().get("/v1/monitoring/templates/2024-10").then().statusCode(200).body("commitments", hasSize(11));
    }

    @Test
    void staysAsItWasWhenTheCharterChanges() {
        var round = rounds.open();
        String before = given().get("/v1/monitoring/cycles/{round}/questionnaire", round)
                .body()
                .asString();

        var reworded = new CharterEditionState(
                TestRounds.CHARTER,
                "2024-10",
                "Integrating Cities Charter",
                2,
                true,
                List.of(new Commitment("PM-1", 1, "policy-maker", "Something else")));
        QuarkusTransaction.requiringNew().run(() -> charters.take(reworded, 2));

        given().get("/v1/monitoring/cycles/{round}/questionnaire", round).then().body(equalTo(before));
    }

    @Test
    void isNotThereBeforeTheRoundOpens() {
        var round = rounds.planned();

        given().get("/v1/monitoring/cycles/{round}/questionnaire", round)
                .then()
                .statusCode(404)
                .body("detail", containsString("frozen when a cycle opens"));
    }

    @Test
    void knowsNoTemplateThatNobodyUsed() {
        given().get("/v1/monitoring/templates/1999-01").then().statusCode(404);
    }
}
