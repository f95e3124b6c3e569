package eu.integratingcities.conference.schedule;

import static eu.integratingcities.conference.running.Callers.organiser;
import static eu.integratingcities.conference.running.Callers.organiserWhoSaw;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import eu.integratingcities.conference.running.OwnEdition;
import eu.integratingcities.conference.running.RunningService;
import eu.integratingcities.conference.running.Topics;
import eu.integratingcities.events.SessionChanged;
import eu.integratingcities.events.SessionEvent;
import eu.integratingcities.events.SessionState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@RunningService
class ScheduleApiTest {

    private static final String PANEL = """
            {"kind": "panel", "title": "Cities welcoming refugees", "date": "2022-11-16", "startsAt": "10:00",
             "endsAt": "11:30", "track": "Reception"}""";

    @Test
    void tellsClockZoneAndInstantOfASession() {
        var edition = OwnEdition.inUtrecht();

        var session = edition.add("/sessions", PANEL);

        given().get(edition.path("/sessions/" + session))
                .then()
                .statusCode(200)
                .body("start.local", equalTo("2022-11-16T10:00:00+01:00"))
                .body("start.zone", equalTo("Europe/Amsterdam"))
                .body("start.utc", equalTo("2022-11-16T09:00:00Z"))
                .body("end.utc", equalTo("2022-11-16T10:30:00Z"))
                .body("warnings", empty());
    }

    @Test
    void tellsNoInstantWhileNobodyKnowsTheZone() {
        var edition = OwnEdition.unheardOf();
        edition.record("\"startsOn\": {\"value\": \"2022-11-16\", \"precision\": \"day\"}");

        var session = edition.add("/sessions", PANEL);

        given().get(edition.path("/sessions/" + session))
                .then()
                .body("date", equalTo("2022-11-16"))
                .body("startsAt", equalTo("10:00:00"))
                .body("start", nullValue());
    }

    @Test
    void keepsTheIdsOfSessionRoomAndStreamThroughEveryRenaming() {
        var edition = OwnEdition.inUtrecht();
        var room = edition.add("/rooms", "{\"name\": \"Main hall\", \"capacity\": 300}");
        var stream = edition.add("/streams", "{\"name\": \"Plenary\", \"url\": \"https://example.org/live\"}");
        var session = edition.add("/sessions", """
                {"kind": "plenary", "title": "Opening", "room": "%s", "stream": "%s"}""".formatted(room, stream));

        rename(edition, "/rooms/" + room, "name", "Great hall");
        rename(edition, "/streams/" + stream, "name", "Plenary, in English");
        rename(edition, "/sessions/" + session, "title", "Welcome");

        given().get(edition.path("/schedule"))
                .then()
                .statusCode(200)
                .body("rooms.id", contains(room))
                .body("rooms.name", contains("Great hall"))
                .body("streams.id", contains(stream))
                .body("unscheduled.id", contains(session))
                .body("unscheduled.title", contains("Welcome"))
                .body("unscheduled.roomName", contains("Great hall"))
                .body("unscheduled.streamName", contains("Plenary, in English"));
    }

    @Test
    void showsTheWholeProgrammeDayByDay() {
        var edition = OwnEdition.inUtrecht();
        edition.add("/sessions", "{\"kind\": \"workshop\", \"title\": \"Second day\", \"date\": \"2022-11-17\"}");
        edition.add("/sessions", PANEL);
        edition.add("/sessions", "{\"kind\": \"site-visit\", \"title\": \"Some time\"}");
        edition.add("/sessions", """
                {"kind": "plenary", "title": "Opening", "date": "2022-11-16", "startsAt": "09:00"}""");

        given().get(edition.path("/schedule"))
                .then()
                .statusCode(200)
                .body("days.date", contains("2022-11-16", "2022-11-17"))
                .body("days[0].sessions.title", contains("Opening", "Cities welcoming refugees"))
                .body("unscheduled.title", contains("Some time"))
                .body("tracks", contains("Reception"));
        given().get(edition.path())
                .then()
                .body("sessions.title", contains("Opening", "Cities welcoming refugees", "Second day", "Some time"))
                .body("sessions.kind", contains("plenary", "panel", "workshop", "site-visit"));
    }

    @Test
    void warnsOfASessionOutsideTheDaysOfTheEdition() {
        var edition = OwnEdition.inUtrecht();

        var session = edition.add("/sessions", """
                {"kind": "workshop", "title": "A week early", "date": "2022-11-09"}""");

        given().get(edition.path("/sessions/" + session))
                .then()
                .body("warnings.code", contains("outside-edition-dates"));
    }

    @Test
    void cancelsOnceAndKeepsTheSessionReadable() {
        var edition = OwnEdition.inUtrecht();
        var session = edition.add("/sessions", PANEL);

        organiser()
                .body("{\"reason\": \"Storm\"}")
                .post(edition.path("/sessions/" + session + "/cancellation"))
                .then()
                .statusCode(200)
                .body("cancelledAt", notNullValue())
                .body("cancellationReason", equalTo("Storm"));
        organiser()
                .body("{}")
                .post(edition.path("/sessions/" + session + "/cancellation"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/illegal-move"));
        given().get(edition.path()).then().body("sessions.cancelled", contains(true));
    }

    @Test
    void refusesARoomOfAnotherEdition() {
        var elsewhere = OwnEdition.inUtrecht().add("/rooms", "{\"name\": \"Elsewhere\"}");
        var edition = OwnEdition.inUtrecht();

        organiser()
                .body("{\"kind\": \"panel\", \"title\": \"Lost\", \"room\": \"%s\"}".formatted(elsewhere))
                .post(edition.path("/sessions"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/room"));
        given().get(edition.path("/rooms/" + elsewhere)).then().statusCode(404);
    }

    @Test
    void refusesTwoRoomsOfOneName() {
        var edition = OwnEdition.inUtrecht();
        edition.add("/rooms", "{\"name\": \"Main hall\"}");

        organiser()
                .body("{\"name\": \"Main hall\"}")
                .post(edition.path("/rooms"))
                .then()
                .statusCode(409)
                .body("errors.pointer", contains("/name"));
    }

    @Test
    void findsSessionsByKindAndDay() {
        var edition = OwnEdition.inUtrecht();
        edition.add("/sessions", PANEL);
        edition.add("/sessions", "{\"kind\": \"keynote\", \"title\": \"Keynote\", \"date\": \"2022-11-16\"}");

        given().get(edition.path("/sessions?kind=keynote&date=2022-11-16"))
                .then()
                .statusCode(200)
                .body("items.title", contains("Keynote"));
        given().get(edition.path("/sessions?limit=1&sort=time"))
                .then()
                .body("items", hasSize(1))
                .body("items.title", contains("Cities welcoming refugees"))
                .body("page.next", notNullValue());
    }

    @Test
    void tellsTheInstantsAnewWhenTheEditionLearnsItsZone() {
        var edition = OwnEdition.unheardOf();
        edition.record("\"venue\": \"Town hall\"");
        var session = edition.add("/sessions", PANEL);

        organiserWhoSaw(edition.tagOf(""))
                .body("{\"zone\": \"Europe/Helsinki\"}")
                .patch(edition.path())
                .then()
                .statusCode(200);

        await().untilAsserted(() -> assertThat(toldOf(session))
                .extracting(SessionState::startsAt)
                .containsExactly(null, Instant.parse("2022-11-16T08:00:00Z")));
    }

    @Test
    void refusesAZoneWhoseClocksSkipTheTimeOfASession() {
        var edition = OwnEdition.unheardOf();
        edition.record("\"zone\": \"Atlantic/Reykjavik\"");
        edition.add("/sessions", """
                {"kind": "site-visit", "title": "Night shift", "date": "2022-03-27", "startsAt": "02:30"}""");

        organiserWhoSaw(edition.tagOf(""))
                .body("{\"zone\": \"Europe/Amsterdam\"}")
                .patch(edition.path())
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/zone"))
                .body("errors.code", contains("skipped-by-clock"))
                .body("errors[0].detail", containsString("Night shift"));
        given().get(edition.path()).then().body("zone", equalTo("Atlantic/Reykjavik"));
    }

    @Test
    void letsNoCancelledSessionStandInTheWayOfAZone() {
        var edition = OwnEdition.unheardOf();
        edition.record("\"zone\": \"Atlantic/Reykjavik\"");
        var session = edition.add("/sessions", """
                {"kind": "site-visit", "title": "Night shift", "date": "2022-03-27", "startsAt": "02:30"}""");
        organiser()
                .body("{\"reason\": \"Nobody came\"}")
                .post(edition.path("/sessions/" + session + "/cancellation"))
                .then()
                .statusCode(200);

        organiserWhoSaw(edition.tagOf(""))
                .body("{\"zone\": \"Europe/Amsterdam\"}")
                .patch(edition.path())
                .then()
                .statusCode(200);
    }

    @Test
    void tellsWhichAnswersASessionIsPartOf() {
        var edition = OwnEdition.inUtrecht();
        var session = edition.add("/sessions", PANEL);
        String speaker = organiser()
                .body("{\"conference\": %d, \"session\": \"%s\", \"name\": \"Ada Example\"}"
                        .formatted(edition.number(), session))
                .post("/v1/appearances")
                .path("speaker");

        rename(edition, "/sessions/" + session, "title", "Cities of refuge");

        var changed =
                Topics.told(SessionChanged.class, UUID.fromString(session), 1).getLast();
        for (var path : List.of("/v1/speakers/" + speaker, "/v1/appearances")) {
            assertThat(given().get(path).header("Surrogate-Key").split(" "))
                    .as(path)
                    .containsAnyElementsOf(changed.touches());
        }
    }

    @Test
    void tellsOfASessionByTheIdOfItsRoom() {
        var edition = OwnEdition.inUtrecht();
        var room = edition.add("/rooms", "{\"name\": \"Main hall\"}");
        var session = edition.add("/sessions", """
                {"kind": "report-launch", "title": "Sixth report", "room": "%s"}""".formatted(room));

        rename(edition, "/rooms/" + room, "name", "Great hall");

        await().untilAsserted(() -> assertThat(Topics.toldSoFar())
                .filteredOn(told -> told.subject().equals(Integer.toString(edition.number())))
                .extracting(Topics.Told::type)
                .containsExactly(
                        "eu.integratingcities.conference.edition-recorded.v1",
                        "eu.integratingcities.conference.edition-changed.v1",
                        "eu.integratingcities.conference.edition-changed.v1"));
        assertThat(toldOf(session)).singleElement().satisfies(state -> {
            assertThat(state.kind()).isEqualTo("report-launch");
            assertThat(state.room()).isEqualTo(room);
        });
    }

    private static List<SessionState> toldOf(String session) {
        return Topics.toldSoFar().stream()
                .filter(told -> told.subject().equals(session))
                .map(told -> ((SessionEvent) told.event()).state())
                .toList();
    }

    private static void rename(OwnEdition edition, String rest, String member, String name) {
        organiserWhoSaw(edition.tagOf(rest))
                .body("{\"%s\": \"%s\"}".formatted(member, name))
                .patch(edition.path(rest))
                .then()
                .statusCode(200);
    }
}
