package eu.integratingcities.conference.edition;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import eu.integratingcities.conference.running.OwnEdition;
import eu.integratingcities.conference.running.RunningService;
import eu.integratingcities.conference.running.SettableClock;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@RunningService
class NextConferenceTest {

    private static final Instant BEGINNING = Instant.parse("2091-03-04T23:00:00Z");

    @Inject
    SettableClock clock;

    @AfterEach
    void comeBack() {
        clock.set(SettableClock.TODAY);
    }

    @Test
    void namesTheFirstThatBeginsLaterAndIsFreshUntilThen() {
        var next = OwnEdition.unheardOf();
        next.record("""
                "zone": "Europe/Amsterdam", "startsOn": {"value": "2091-03-05", "precision": "day"}""");

        clock.set(BEGINNING.minusSeconds(90));
        given().get("/v1/conferences/next")
                .then()
                .statusCode(200)
                .body("number", equalTo(next.number()))
                .header("Surrogate-Key", containsString("conference:" + next.number()))
                .header("CDN-Cache-Control", containsString("max-age=90"));
        given().get("/v1/conferences/next/schedule").then().statusCode(200).body("conference", equalTo(next.number()));

        clock.set(BEGINNING);
        given().get("/v1/conferences/next").then().statusCode(404).body("type", equalTo("/problems/not-found"));
    }
}
