package eu.integratingcities.conference;

import static eu.integratingcities.conference.running.Callers.organiser;
import static eu.integratingcities.conference.running.Callers.organiserWhoSaw;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import eu.integratingcities.conference.running.Overtaking;
import eu.integratingcities.conference.running.OwnEdition;
import eu.integratingcities.conference.running.RunningService;
import eu.integratingcities.conference.running.Topics;
import eu.integratingcities.events.AppearanceRecorded;
import eu.integratingcities.events.EditionChanged;
import eu.integratingcities.events.SessionChanged;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The last event about something carries what is on record, whoever was overtaken by whom. */
@RunningService
class LatestStateTest {

    private OwnEdition edition;

    @BeforeEach
    void recordAnEdition() {
        edition = OwnEdition.inUtrecht();
    }

    @ParameterizedTest
    @ValueSource(strings = {"room", "stream"})
    void holdsForAnEditionThatGetsAPlace(String place) throws SQLException {
        var id = idOf(edition.path());
        var tag = edition.tagOf("");

        Overtaking.happens(
                """
                insert into %s (id, version, edition_id, name, changed_at, changed_by)
                values (gen_random_uuid(), 0, ?, 'Main hall', now(), 'a writer who gives up')""".formatted(place),
                id,
                () -> organiser().body("{\"name\": \"Main hall\"}").post(edition.path("/" + place + "s")),
                () -> organiserWhoSaw(tag).body("{\"theme\": \"Welcome\"}").patch(edition.path()));

        assertThat(Topics.told(EditionChanged.class, id, 2).getLast().state().theme())
                .isEqualTo("Welcome");
    }

    @Test
    void holdsForASessionWhoseEditionChangesItsZone() throws SQLException {
        var session = edition.add("/sessions", """
                {"kind": "panel", "title": "Old title", "date": "2022-11-16", "startsAt": "10:00"}""");
        var tag = edition.tagOf("");
        var tagOfSession = edition.tagOf("/sessions/" + session);

        Overtaking.happens(
                "select from conference_session where id = ? for update",
                UUID.fromString(session),
                () -> organiserWhoSaw(tagOfSession)
                        .body("{\"title\": \"New title\"}")
                        .patch(edition.path("/sessions/" + session)),
                () -> organiserWhoSaw(tag).body("{\"zone\": \"Europe/Lisbon\"}").patch(edition.path()));

        var latest = Topics.told(SessionChanged.class, UUID.fromString(session), 2)
                .getLast()
                .state();
        assertThat(latest.title()).isEqualTo("New title");
        assertThat(latest.startsAt()).isEqualTo(Instant.parse("2022-11-16T10:00:00Z"));
    }

    @Test
    void holdsForTheAppearancesOfSomebodyWhoseNameIsCorrected() throws SQLException {
        var first = appearance("\"name\": \"Ada Wonrg\"");
        String speaker = first.path("speaker");
        var second = appearance("\"speaker\": \"%s\", \"session\": \"%s\", \"office\": \"Mayer\""
                .formatted(speaker, edition.add("/sessions", "{\"kind\": \"keynote\", \"title\": \"Keynote\"}")));
        var tagOfSpeaker = given().get("/v1/speakers/" + speaker).header("ETag");

        Overtaking.happens(
                "select from event_sequence where aggregate_id = ? for update",
                UUID.fromString(first.path("id")),
                () -> organiserWhoSaw(tagOfSpeaker)
                        .body("{\"name\": \"Ada Wright\"}")
                        .patch("/v1/speakers/" + speaker),
                () -> organiserWhoSaw(second.header("ETag"))
                        .body("{\"office\": \"Mayor\"}")
                        .patch("/v1/appearances/" + second.path("id")));

        assertThat(Topics.told(AppearanceRecorded.class, UUID.fromString(second.path("id")), 3)
                        .getLast()
                        .state()
                        .office())
                .isEqualTo("Mayor");
    }

    private Response appearance(String members) {
        return organiser()
                .body("{\"conference\": %d, %s}".formatted(edition.number(), members))
                .post("/v1/appearances")
                .then()
                .statusCode(201)
                .extract()
                .response();
    }

    private static UUID idOf(String path) {
        return UUID.fromString(given().get(path).path("id"));
    }
}
