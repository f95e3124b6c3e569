package eu.integratingcities.conference;

import static eu.integratingcities.conference.running.Callers.organiser;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import eu.integratingcities.conference.running.OwnEdition;
import eu.integratingcities.conference.running.Register;
import eu.integratingcities.conference.running.RunningService;
import eu.integratingcities.conference.running.Topics;
import eu.integratingcities.events.AppearanceRecorded;
import eu.integratingcities.events.CeremonyHeld;
import eu.integratingcities.events.CeremonySigning;
import eu.integratingcities.events.EditionChanged;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A city that gives up its slug stays what it was here: host, signer, and whom somebody spoke for. */
@RunningService
class RenamedCityTest {

    private final UUID city = UUID.randomUUID();
    private final String before = "before-" + city;
    private final String after = "after-" + city;
    private final OwnEdition edition = OwnEdition.unheardOf();
    private UUID appearance;
    private String session;

    @BeforeEach
    void recordWhatTheCityDid() throws Exception {
        Register.calls(city, 2, before);
        await().ignoreExceptions().untilAsserted(() -> edition.record("\"hostCity\": \"%s\"".formatted(before)));
        session = edition.add("/sessions", "{\"kind\": \"keynote\", \"title\": \"Keynote\"}");
        appearance = UUID.fromString(organiser()
                .body("{\"conference\": %d, \"session\": \"%s\", \"name\": \"A Host\", \"city\": \"%s\"}"
                        .formatted(edition.number(), session, before))
                .post("/v1/appearances")
                .path("id"));
        organiser()
                .body("""
                        {"heldOn": {"value": "2022-11-16", "precision": "day"},
                         "signings": [{"city": "%s", "signerOffice": "Mayor"}]}""".formatted(before))
                .post(edition.path("/ceremony"))
                .then()
                .statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"before-", "after-"})
    void findsWhatTheCityDidByEachOfItsSlugs(String beginning) throws Exception {
        rename();

        given().get("/v1/conferences?host-city=" + beginning + city)
                .then()
                .body("items.number", contains(edition.number()))
                .body("items.hostCity", contains(after));
        given().get("/v1/appearances?city=" + beginning + city)
                .then()
                .body("items.id", contains(appearance.toString()))
                .body("items.city", contains(after));
    }

    @Test
    void showsTheCityByTheSlugOfNow() throws Exception {
        rename();

        given().get(edition.path())
                .then()
                .body("hostCity", equalTo(after))
                .body("links.hostCity", equalTo("/v1/cities/" + after));
        given().get(edition.path("/ceremony")).then().body("signings.city", contains(after));
        given().get(edition.path("/sessions/" + session)).then().body("speakers.city", contains(after));
        given().get("/v1/appearances/" + appearance).then().body("city", equalTo(after));
    }

    @Test
    void tellsTheOthersOnceUnderTheSlugOfNow() throws Exception {
        UUID id = UUID.fromString(given().get(edition.path()).path("id"));

        rename();

        assertThat(Topics.told(EditionChanged.class, id, 1)).singleElement().satisfies(changed -> {
            assertThat(changed.city()).isEqualTo(after);
            assertThat(changed.touches()).containsExactly("conference:" + edition.number(), "conferences");
        });
        assertThat(Topics.told(AppearanceRecorded.class, appearance, 2))
                .extracting(AppearanceRecorded::city)
                .containsExactly(before, after);
        assertThat(Topics.told(CeremonyHeld.class, id, 2).getLast()).satisfies(held -> {
            assertThat(held.state().signings()).containsExactly(new CeremonySigning(after, "Mayor"));
            assertThat(held.news()).isEmpty();
        });
    }

    @Test
    void countsOnceWhoIsToldToHaveSignedByTheSlugOfNow() throws Exception {
        rename();

        organiser()
                .body("""
                        {"heldOn": {"value": "2022-11-16", "precision": "day"}, "signings": [{"city": "%s"}]}""".formatted(after))
                .post(edition.path("/ceremony"))
                .then()
                .statusCode(200)
                .body("version", equalTo(0))
                .body("signings.city", contains(after));
    }

    /** The register's earlier events come late, as when a letter of long ago is replayed. */
    @Test
    void learnsALateSlugAndStaysWithTheSlugOfNow() throws Exception {
        Register.calls(city, 1, "first-" + city);

        await().untilAsserted(() -> given().get("/v1/conferences?host-city=first-" + city)
                .then()
                .body("items.number", contains(edition.number()))
                .body("items.hostCity", contains(before)));
    }

    private void rename() throws Exception {
        Register.calls(city, 3, after);
        await().untilAsserted(() -> given().get("/v1/conferences?host-city=" + after)
                .then()
                .body("items.number", contains(edition.number())));
    }
}
