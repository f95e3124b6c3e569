package eu.integratingcities.conference.ceremony;

import static eu.integratingcities.conference.running.Callers.organiser;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import eu.integratingcities.conference.running.OwnEdition;
import eu.integratingcities.conference.running.Register;
import eu.integratingcities.conference.running.RunningService;
import eu.integratingcities.conference.running.SettableClock;
import eu.integratingcities.conference.running.Topics;
import eu.integratingcities.events.CeremonyHeld;
import eu.integratingcities.events.CeremonySigning;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@RunningService
class CeremonyApiTest {

    @Inject
    Register register;

    @Inject
    SettableClock clock;

    @AfterEach
    void setTheClockBack() {
        clock.set(SettableClock.TODAY);
    }

    @BeforeEach
    void nameCities() {
        register.names("antwerp", "zagreb");
    }

    @Test
    void tellsTheOthersWhoSignedButNotWhoHeldThePen() {
        var edition = OwnEdition.inUtrecht();

        hold(edition, "{\"city\": \"zagreb\", \"signerOffice\": \"Mayor\", \"signerName\": \"A Name\"}")
                .statusCode(201)
                .header("Location", endsWith(edition.path("/ceremony")));

        given().get(edition.path("/ceremony"))
                .then()
                .statusCode(200)
                .body("heldOn.value", equalTo("2022-11-16"))
                .body("signings.signerName", contains("A Name"));
        await().untilAsserted(() -> assertThat(heldAt(edition)).singleElement().satisfies(held -> {
            assertThat(held.state().signings()).containsExactly(new CeremonySigning("zagreb", "Mayor"));
            assertThat(held.touches()).containsExactly("conference:" + edition.number(), "conferences");
        }));
        assertThat(Topics.toldSoFar()).noneMatch(told -> told.json().contains("A Name"));
    }

    @Test
    void saysTheSameOnlyOnce() {
        var edition = OwnEdition.inUtrecht();
        hold(edition, "{\"city\": \"zagreb\"}").statusCode(201);

        hold(edition, "{\"city\": \"zagreb\"}").statusCode(200).body("version", equalTo(0));
        hold(edition, "{\"city\": \"antwerp\"}").statusCode(200).body("signings.city", contains("antwerp", "zagreb"));

        await().untilAsserted(() -> assertThat(heldAt(edition))
                .extracting(held -> held.state().signings().size())
                .containsExactly(1, 2));
    }

    @Test
    void tellsWhoseSigningIsNews() {
        var edition = OwnEdition.inUtrecht();
        hold(edition, "{\"city\": \"zagreb\"}").statusCode(201);

        hold(edition, "{\"city\": \"antwerp\", \"signerOffice\": \"Mayor\"}").statusCode(200);
        hold(edition, "{\"city\": \"zagreb\", \"signerOffice\": \"Deputy Mayor\"}")
                .statusCode(200);
        hold(edition, "{\"city\": \"antwerp\", \"signerName\": \"A Name\"}").statusCode(200);

        await().untilAsserted(() -> assertThat(heldAt(edition))
                .extracting(CeremonyHeld::news)
                .containsExactly(
                        new TreeSet<>(List.of("zagreb")),
                        new TreeSet<>(List.of("antwerp")),
                        new TreeSet<>(List.of("zagreb")),
                        new TreeSet<>()));
    }

    @Test
    void isLinkedFromItsEditionAsSoonAsItIsOnRecord() {
        var edition = OwnEdition.inUtrecht();
        given().get(edition.path()).then().statusCode(200).body("links.ceremony", nullValue());
        var listBefore = list();
        var later = asOf(listBefore).plusSeconds(1);
        clock.set(later);

        hold(edition, "{\"city\": \"zagreb\"}").statusCode(201);

        given().get(edition.path()).then().body("links.ceremony", equalTo(edition.path("/ceremony")));
        var listAfter = list();
        assertThat(listBefore.getString(linkOf(edition))).isNull();
        assertThat(listAfter.getString(linkOf(edition))).isEqualTo(edition.path("/ceremony"));
        assertThat(asOf(listAfter)).isEqualTo(later);
    }

    @Test
    void linksToItsSession() {
        var edition = OwnEdition.inUtrecht();
        var session = edition.add("/sessions", "{\"kind\": \"signing-ceremony\", \"title\": \"Signing\"}");
        var body = """
                {"heldOn": {"value": "2022-11-16", "precision": "day"}, "session": "%s", "signings": []}""";

        organiser()
                .body(body.formatted(session))
                .post(edition.path("/ceremony"))
                .then()
                .statusCode(201)
                .body("session", equalTo(session));
        organiser()
                .body(body.formatted("00000000-0000-7000-8000-000000000000"))
                .post(edition.path("/ceremony"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/session"));
    }

    /** The register shows the session with each signing. */
    @Test
    void tellsAllSigningsAnewWithTheirSession() {
        var edition = OwnEdition.inUtrecht();
        hold(edition, "{\"city\": \"zagreb\"}").statusCode(201);
        var session = edition.add("/sessions", "{\"kind\": \"signing-ceremony\", \"title\": \"Signing\"}");

        organiser()
                .body("""
                        {"heldOn": {"value": "2022-11-16", "precision": "day"}, "session": "%s", "signings": []}""".formatted(session))
                .post(edition.path("/ceremony"))
                .then()
                .statusCode(200);

        await().untilAsserted(() -> assertThat(heldAt(edition))
                .extracting(CeremonyHeld::news)
                .containsExactly(new TreeSet<>(List.of("zagreb")), new TreeSet<>(List.of("zagreb"))));
    }

    @Test
    void namesEveryCityThatTheRegisterDoesNot() {
        var edition = OwnEdition.inUtrecht();

        hold(edition, "{\"city\": \"atlantis\"}, {\"city\": \"zagreb\"}, {\"city\": \"lemuria\"}")
                .statusCode(422)
                .body("errors.pointer", contains("/signings/0/city", "/signings/2/city"))
                .body("errors.code", contains("unknown-city", "unknown-city"));
        given().get(edition.path("/ceremony")).then().statusCode(404);
        assertThat(heldAt(edition)).isEqualTo(List.of());
    }

    @Test
    void keepsItsDay() {
        var edition = OwnEdition.inUtrecht();
        hold(edition, "{\"city\": \"zagreb\"}").statusCode(201);

        organiser()
                .body("""
                        {"heldOn": {"value": "2022-11-17", "precision": "day"}, "signings": []}""")
                .post(edition.path("/ceremony"))
                .then()
                .statusCode(409)
                .body("errors.pointer", contains("/heldOn"));
    }

    @Test
    void isNotHeldBeforeItsDay() {
        var edition = OwnEdition.inUtrecht();

        organiser()
                .body("""
                        {"heldOn": {"value": "2026-06-02", "precision": "day"}, "signings": [{"city": "zagreb"}]}""")
                .post(edition.path("/ceremony"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/heldOn"))
                .body("errors.code", contains("in-the-future"));
        given().get(edition.path("/ceremony")).then().statusCode(404);
    }

    @Test
    void repeatsItsAnswerUnderTheSameKey() {
        var edition = OwnEdition.inUtrecht();
        var key = "ceremony-" + edition.number();

        var first = organiser().header("Idempotency-Key", key).body(body("{\"city\": \"zagreb\"}"));
        first.post(edition.path("/ceremony")).then().statusCode(201);

        var again = organiser().header("Idempotency-Key", key).body(body("{\"city\": \"zagreb\"}"));
        again.post(edition.path("/ceremony")).then().statusCode(201).header("Idempotency-Replayed", "true");
    }

    private static ValidatableResponse hold(OwnEdition edition, String signings) {
        return organiser().body(body(signings)).post(edition.path("/ceremony")).then();
    }

    private static JsonPath list() {
        return given().queryParam("limit", 500)
                .get("/v1/conferences")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String linkOf(OwnEdition edition) {
        return "items.find { it.number == %d }.links.ceremony".formatted(edition.number());
    }

    private static Instant asOf(JsonPath list) {
        return Instant.parse(list.getString("dataAsOf"));
    }

    private static String body(String signings) {
        return """
                {"heldOn": {"value": "2022-11-16", "precision": "day"}, "signings": [%s]}""".formatted(signings);
    }

    private static List<CeremonyHeld> heldAt(OwnEdition edition) {
        return Topics.toldSoFar().stream()
                .filter(told -> told.subject().equals(Integer.toString(edition.number())))
                .map(Topics.Told::event)
                .filter(CeremonyHeld.class::isInstance)
                .map(CeremonyHeld.class::cast)
                .toList();
    }
}
