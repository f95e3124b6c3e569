package eu.integratingcities.monitoring.cycle;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import eu.integratingcities.monitoring.TestRounds;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CyclesApiTest {

    @Inject
    TestRounds rounds;

    @Test
    void announcesARoundWithDatesOfItsOwn() {
        var number = rounds.planned();

        given().get("/v1/monitoring/cycles/{number}", number)
                .then()
                .statusCode(200)
                .body("number", equalTo(number))
                .body("state", equalTo("planned"))
                .body("dueOn", equalTo("2026-09-30"))
                .body("published", nullValue())
                .body("templateVersion", nullValue());
    }

    @Test
    void tellsWhereTheNewRoundIs() {
        asSecretariat()
                .body("{\"number\": 9001, \"title\": \"Far away\"}")
                .post("/v1/monitoring/cycles")
                .then()
                .statusCode(201)
                .header("Location", endsWith("/v1/monitoring/cycles/9001"));
    }

    @Test
    void refusesASecondRoundOfTheSameNumber() {
        var number = rounds.planned();

        asSecretariat()
                .body("{\"number\": %d, \"title\": \"Again\"}".formatted(number))
                .post("/v1/monitoring/cycles")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/already-exists"))
                .body("errors[0].pointer", equalTo("/number"));
    }

    @Test
    void refusesDaysOutOfOrder() {
        asSecretariat()
                .body("""
                        {"number": 9002, "title": "Odd", "opensOn": "2027-02-01", "dueOn": "2027-01-01"}""")
                .post("/v1/monitoring/cycles")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/dueOn"))
                .body("errors[0].detail", containsString("2027-01-01"));
    }

    @Test
    void movesADayAndKeepsTheRest() {
        var number = rounds.planned();

        patch(number, "{\"dueOn\": \"2026-10-15\", \"graceDays\": null}")
                .statusCode(200)
                .body("dueOn", equalTo("2026-10-15"))
                .body("graceDays", nullValue())
                .body("opensOn", equalTo("2026-03-01"))
                .body("version", equalTo(1));
    }

    @Test
    void leavesTheVersionWhereNothingChanges() {
        var number = rounds.planned();

        patch(number, "{\"dueOn\": \"2026-09-30\"}").statusCode(200).body("version", equalTo(0));
    }

    @Test
    void keepsTheNumber() {
        var number = rounds.planned();

        patch(number, "{\"number\": 9003}").statusCode(422).body("errors[0].pointer", equalTo("/number"));
    }

    @Test
    void goesFromPlanToPublication() {
        var number = rounds.open();

        rounds.close(number);
        rounds.publish(number);

        given().get("/v1/monitoring/cycles/{number}", number)
                .then()
                .body("state", equalTo("published"))
                .body("published.value", equalTo("2026-11-18"))
                .body("templateVersion", equalTo("2024-10"));
    }

    @Test
    void namesTheLegalMovesWhereOneIsNot() {
        var number = rounds.planned();

        asSecretariat()
                .post("/v1/monitoring/cycles/{number}/closing", number)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/illegal-move"))
                .body("legalMoves", contains("opening"));
    }

    @Test
    void opensOneRoundAtATime() {
        var open = rounds.open();
        var next = rounds.planned();

        asSecretariat()
                .post("/v1/monitoring/cycles/{number}/opening", next)
                .then()
                .statusCode(409)
                .body("detail", containsString("cycle " + open + " is open"));
    }

    @Test
    void demandsADueDayBeforeItOpens() {
        rounds.knowCharter();
        rounds.closeWhatIsOpen();
        asSecretariat().body("{\"number\": 9004, \"title\": \"Dateless\"}").post("/v1/monitoring/cycles");

        asSecretariat()
                .post("/v1/monitoring/cycles/9004/opening")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/dueOn"));
    }

    @Test
    void keepsTheTemplateOnceCitiesAnswerIt() {
        var number = rounds.open();

        patch(number, "{\"templateVersion\": \"2010-02\"}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/templateVersion"));
    }

    @Test
    void callsTheOpenRoundCurrent() {
        var number = rounds.open();

        given().get("/v1/monitoring/cycles/current").then().statusCode(200).body("number", equalTo(number));
    }

    @Test
    void readsARoundByItsId() {
        var number = rounds.planned();
        String id = given().get("/v1/monitoring/cycles/{number}", number).path("id");

        given().get("/v1/monitoring/cycles/{id}", id).then().statusCode(200).body("number", equalTo(number));
    }

    @Test
    void listsRoundsByState() {
        var number = rounds.planned();

        given().get("/v1/monitoring/cycles?state=planned&sort=-number")
                .then()
                .statusCode(200)
                .body("items.number", hasItem(number))
                .body("items.findAll { it.state != 'planned' }", empty())
                .body("items.size()", greaterThanOrEqualTo(1));
    }

    @Test
    void saysThatThereIsNoSuchRound() {
        for (var name : new String[] {"8999", "next", "00000000-0000-7000-8000-000000000000"}) {
            given().get("/v1/monitoring/cycles/{name}", name)
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("/problems/not-found"))
                    .body("detail", containsString(name));
        }
    }

    @Test
    void answersARepeatedRequestOnce() {
        var number = rounds.planned();
        var key = "open-" + number;
        rounds.knowCharter();
        rounds.closeWhatIsOpen();

        var first = asSecretariat().header("Idempotency-Key", key).post("/v1/monitoring/cycles/{n}/opening", number);
        var second = asSecretariat().header("Idempotency-Key", key).post("/v1/monitoring/cycles/{n}/opening", number);

        assertThat(first.statusCode()).isEqualTo(200);
        second.then().statusCode(200).header("Idempotency-Replayed", "true");
        assertThat(second.body().asString()).isEqualTo(first.body().asString());
    }

    @Test
    void offersTheListAsCsv() {
        rounds.planned();

        given().get("/v1/monitoring/cycles.csv")
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .body(not(containsString("{")));
    }

    private ValidatableResponse patch(int number, String body) {
        var tag = given().get("/v1/monitoring/cycles/{number}", number).header("ETag");
        return given().auth()
                .oauth2(TestRounds.secretariat())
                .contentType("application/merge-patch+json")
                .header("If-Match", tag)
                .body(body)
                .patch("/v1/monitoring/cycles/{number}", number)
                .then();
    }

    private static RequestSpecification asSecretariat() {
        return given().auth().oauth2(TestRounds.secretariat()).contentType("application/json");
    }
}
