package eu.integratingcities.conference.edition;

import static eu.integratingcities.conference.running.Callers.organiser;
import static eu.integratingcities.conference.running.Callers.organiserWhoSaw;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import eu.integratingcities.conference.running.OwnEdition;
import eu.integratingcities.conference.running.Register;
import eu.integratingcities.conference.running.RunningService;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@RunningService
class ConferencesApiTest {

    private final OwnEdition edition = OwnEdition.unheardOf();
    private final int number = edition.number();

    @Inject
    Register register;

    @BeforeEach
    void nameCities() {
        register.names("utrecht", "oslo");
    }

    @Test
    void putsAnEditionOnRecord() {
        organiser()
                .body("""
                        {"number": %d, "title": "Integrating Cities", "hostCity": "utrecht", "zone": "Europe/Amsterdam",
                         "startsOn": {"value": "2022-11-16", "precision": "day"}, "attendanceMode": "in-person",
                         "participants": {"delegates": 160, "qualifier": "more-than"}}
                        """.formatted(number))
                .post("/v1/conferences")
                .then()
                .statusCode(201)
                .header("Location", endsWith("/v1/conferences/" + number));

        given().get("/v1/conferences/" + number)
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"0."))
                .body("hostCity", equalTo("utrecht"))
                .body("links.hostCity", equalTo("/v1/cities/utrecht"))
                .body("startsOn.value", equalTo("2022-11-16"))
                .body("endsOn.precision", equalTo("unknown"))
                .body("attendanceMode", equalTo("in-person"))
                .body("participants.qualifier", equalTo("more-than"))
                .body("theme", nullValue())
                .body("milestones", empty())
                .body("sessions", empty());
    }

    @Test
    void refusesANumberTwice() {
        edition.record("\"theme\": null");

        organiser()
                .body("{\"number\": %d, \"title\": \"Second\"}".formatted(number))
                .post("/v1/conferences")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/already-exists"))
                .body("errors.pointer", contains("/number"));
    }

    @Test
    void refusesAHostThatTheRegisterDoesNotName() {
        organiser()
                .body("{\"number\": %d, \"title\": \"Nowhere\", \"hostCity\": \"atlantis\"}".formatted(number))
                .post("/v1/conferences")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/hostCity"));
    }

    @Test
    void refusesWhatIsNoZone() {
        organiser()
                .body("{\"number\": %d, \"title\": \"Offset\", \"zone\": \"+01:00\"}".formatted(number))
                .post("/v1/conferences")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/zone"));
    }

    @Test
    void refusesWhatIsNoDate() {
        organiser()
                .body("""
                        {"number": %d, "title": "Thirteenth month", "startsOn": {"value": "2022-13", "precision": "month"}}
                        """.formatted(number))
                .post("/v1/conferences")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/startsOn"));
    }

    @Test
    void namesTheMemberThatWasMeant() {
        organiser()
                .body("{\"number\": %d, \"title\": \"Misspelt\", \"hostTown\": \"utrecht\"}".formatted(number))
                .post("/v1/conferences")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/hostTown"));
    }

    @Test
    void changesWhatAPatchSpeaksOfAndNothingElse() {
        edition.record("\"theme\": \"Inclusion\", \"venue\": \"Town hall\", \"hostCity\": \"utrecht\"");

        organiserWhoSaw(tag())
                .body("{\"theme\": null, \"hostCity\": \"oslo\"}")
                .patch("/v1/conferences/" + number)
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"1."))
                .body("theme", nullValue())
                .body("hostCity", equalTo("oslo"))
                .body("venue", equalTo("Town hall"));
    }

    @Test
    void letsNobodyOverwriteWhatTheyHaveNotSeen() {
        edition.record("\"theme\": null");
        var seen = tag();
        organiserWhoSaw(seen).body("{\"theme\": \"Inclusion\"}").patch("/v1/conferences/" + number);

        organiserWhoSaw(seen)
                .body("{\"theme\": \"Exclusion\"}")
                .patch("/v1/conferences/" + number)
                .then()
                .statusCode(412)
                .header("ETag", equalTo(tag()));
        organiser()
                .contentType("application/merge-patch+json")
                .body("{\"theme\": \"Exclusion\"}")
                .patch("/v1/conferences/" + number)
                .then()
                .statusCode(428);
    }

    @Test
    void answersWhatItDoesNotKnowWithAProblem() {
        given().get("/v1/conferences/9999").then().statusCode(404).body("type", equalTo("/problems/not-found"));
        given().get("/v1/conferences/tenth").then().statusCode(404).contentType("application/problem+json");
        given().get("/v1/conferences?host-town=utrecht")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("host-town"));
    }

    @Test
    void listsByHostAndSpan() {
        register.names("graz");
        edition.record("\"hostCity\": \"graz\", \"startsOn\": {\"value\": \"2015-05\", \"precision\": \"month\"}");

        given().get("/v1/conferences?host-city=graz&starts-from=2015-05-01&starts-to=2015-05-31")
                .then()
                .statusCode(200)
                .body("items.number", contains(number));
        given().get("/v1/conferences?host-city=graz&starts-from=2015-05-02")
                .then()
                .body("items", empty());
    }

    @Test
    void answersWithNothingNew() {
        edition.record("\"theme\": \"Inclusion\"");

        given().header("If-None-Match", tag()).get(edition.path()).then().statusCode(304);
    }

    private String tag() {
        return edition.tagOf("");
    }
}
