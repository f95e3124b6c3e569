package eu.integratingcities.signatory.statement;

import static eu.integratingcities.signatory.Requests.anyone;
import static eu.integratingcities.signatory.Requests.cityEditor;
import static eu.integratingcities.signatory.Requests.secretariat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import eu.integratingcities.events.PublicEvent;
import eu.integratingcities.events.StatementChanged;
import eu.integratingcities.events.StatementRecorded;
import eu.integratingcities.events.StatementRemoved;
import eu.integratingcities.http.contract.TestKeys;
import eu.integratingcities.platform.RealPlatform;
import eu.integratingcities.signatory.GivenCity;
import eu.integratingcities.signatory.SignatoriesTopic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(TestKeys.class)
class StatementResourceTest {

    private static final String SESSION = "0199e0c4-2a3b-7d10-8f00-7c9a51d2e7b4";

    @Test
    void recordsWhatACitysRepresentativeSaid() {
        GivenCity.listed("aosta");

        var address = record(cityEditor("aosta"), "aosta", statement("2026-04-01", "day"));

        anyone().get(address)
                .then()
                .statusCode(200)
                .body("city", equalTo("aosta"))
                .body("office", equalTo("Deputy mayor"))
                .body("speakerName", equalTo("Cleo Example"))
                .body("saidOn.precision", equalTo("day"))
                .body("occasion.conference", equalTo(12))
                .body("sourceUrl", equalTo("https://example.org/statement"))
                .body("links.session", equalTo("/v1/conferences/12/sessions/" + SESSION));
    }

    @Test
    void listsThemEarlyToLateWithUndatedOnesLast() {
        GivenCity.listed("asti");
        record(secretariat(), "asti", """
                {"office": "Mayor", "saidOn": {"value": null, "precision": "unknown"}, "gist": "Third.",
                 "sourceUrl": "https://example.org/3"}""");
        record(secretariat(), "asti", statement("2026-04", "month"));
        record(secretariat(), "asti", statement("2025", "year"));

        anyone().get("/v1/signatories/asti/statements")
                .then()
                .statusCode(200)
                .body("items.saidOn.value", contains("2025", "2026-04", null))
                .body("dataAsOf", notNullValue());
        String next = anyone().get("/v1/signatories/asti/statements?limit=2").path("page.next");
        anyone().urlEncodingEnabled(false).get(next).then().body("items.gist", contains("Third."));
    }

    @Test
    void tellsTheNameInLiveAnswersOnly() {
        GivenCity.listed("bari");
        var address = record(secretariat(), "bari", statement("2026-04-01", "day"));

        for (var file : List.of("/v1/signatories/bari/statements.csv", "/v1/signatories/bari/statements.ndjson")) {
            assertThat(anyone().get(file).asString())
                    .as(file)
                    .contains("Deputy mayor")
                    .doesNotContain("Cleo Example", "speakerName");
        }
        assertThat(SignatoriesTopic.textsOf(idIn(address), 1))
                .allMatch(text -> text.contains("Deputy mayor"))
                .noneMatch(text -> text.contains("Cleo Example"));
    }

    @Test
    void erasesTheNameAndNothingElse() {
        GivenCity.listed("bolzano");
        var address = record(secretariat(), "bolzano", statement("2026-04-01", "day"));

        patch(cityEditor("bolzano"), address, "{\"speakerName\": null}")
                .statusCode(200)
                .body("speakerName", nullValue())
                .body("office", equalTo("Deputy mayor"));

        anyone().get(address).then().body("speakerName", nullValue());
        assertThat(events(address, 2).getLast())
                .isInstanceOfSatisfying(StatementChanged.class, event -> assertThat(event.touches())
                        .containsExactly("signatory:bolzano"));
    }

    @Test
    void keepsNoNameForRequestsThatAreRepeated() {
        GivenCity.listed("belluno");
        var repeated = secretariat().header("Idempotency-Key", "belluno-statement");
        var address = record(repeated, "belluno", statement("2026-04-01", "day"));
        patch(secretariat(), address, "{\"speakerName\": null}").statusCode(200);

        secretariat()
                .header("Idempotency-Key", "belluno-statement")
                .body(statement("2026-04-01", "day"))
                .post("/v1/signatories/belluno/statements")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", equalTo("true"))
                .body("office", equalTo("Deputy mayor"))
                .body("speakerName", nullValue());
    }

    @Test
    void correctsAndTellsOthers() {
        GivenCity.listed("como");
        var address = record(secretariat(), "como", statement("2026-04-01", "day"));
        var tag = anyone().get(address).header("ETag");

        patch(secretariat(), address, "{\"saidOn\": {\"value\": \"2026-04\", \"precision\": \"month\"}}")
                .statusCode(200);
        patch(secretariat(), tag, address, "{\"gist\": \"Otherwise.\"}").statusCode(412);
        patch(secretariat(), address, "{\"gist\": null}").statusCode(400).body("errors.pointer", hasItem("/gist"));

        assertThat(events(address, 2))
                .hasExactlyElementsOfTypes(StatementRecorded.class, StatementChanged.class)
                .last()
                .isInstanceOfSatisfying(StatementChanged.class, event -> {
                    assertThat(event.state().saidOn().value()).isEqualTo("2026-04");
                    assertThat(event.city()).isEqualTo("como");
                });
    }

    @Test
    void recordsNothingThatIsYetToBeSaid() {
        GivenCity.listed("cosenza");
        var address = record(secretariat(), "cosenza", statement("2026-04-01", "day"));

        secretariat()
                .contentType("application/json")
                .body(statement("9999-12-31", "day"))
                .post("/v1/signatories/cosenza/statements")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/saidOn"));
        patch(secretariat(), address, "{\"saidOn\": {\"value\": \"9999\", \"precision\": \"year\"}}")
                .statusCode(422);
    }

    @Test
    void takesAStatementOffTheRecord() {
        GivenCity.listed("crema");
        var address = record(secretariat(), "crema", statement("2026-04-01", "day"));
        var tag = anyone().get(address).header("ETag");

        secretariat().delete(address).then().statusCode(428);
        secretariat().header("If-Match", tag).delete(address).then().statusCode(204);

        anyone().get(address).then().statusCode(404);
        anyone().get("/v1/signatories/crema/statements")
                .then()
                .body("items", empty())
                .body("dataAsOf", notNullValue());
        assertThat(events(address, 2)).hasExactlyElementsOfTypes(StatementRecorded.class, StatementRemoved.class);
    }

    @Test
    void knowsAStatementUnderItsOwnCityOnly() {
        GivenCity.listed("cuneo");
        GivenCity.listed("fano");
        var address = record(secretariat(), "cuneo", statement("2026-04-01", "day"));
        var elsewhere = address.replace("cuneo", "fano");

        anyone().get(elsewhere).then().statusCode(404);
        cityEditor("fano")
                .header("If-Match", "\"0.x\"")
                .delete(elsewhere)
                .then()
                .statusCode(404);
        cityEditor("fano").header("If-Match", "\"0.x\"").delete(address).then().statusCode(403);
    }

    @Test
    void recordsOnceForOneIdempotencyKey() {
        GivenCity.listed("ferrara");
        var key = "ferrara-statement";

        var first = record(secretariat().header("Idempotency-Key", key), "ferrara", statement("2026-04-01", "day"));
        var second = record(secretariat().header("Idempotency-Key", key), "ferrara", statement("2026-04-01", "day"));

        assertThat(second).isEqualTo(first);
    }

    @Test
    void wantsASourceAndAnOffice() {
        GivenCity.listed("imola");

        secretariat()
                .body("{\"saidOn\": {\"value\": \"2026\", \"precision\": \"year\"}, \"gist\": \"Yes.\"}")
                .post("/v1/signatories/imola/statements")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/sourceUrl"))
                .body("errors.pointer", hasItem("/office"));
    }

    @Test
    void keepsCandidatesPrivate() {
        GivenCity.declared("lecce");

        anyone().get("/v1/signatories/lecce/statements").then().statusCode(404);
        cityEditor("lecce")
                .body(statement("2026-04-01", "day"))
                .post("/v1/signatories/lecce/statements")
                .then()
                .statusCode(404);
    }

    private static String statement(String date, String precision) {
        return """
                {"office": "Deputy mayor", "speakerName": "Cleo Example",
                 "saidOn": {"value": "%s", "precision": "%s"},
                 "occasion": {"kind": "conference", "conference": 12, "session": "%s"},
                 "gist": "The city will report on all commitments.",
                 "sourceUrl": "https://example.org/statement"}""".formatted(date, precision, SESSION);
    }

    /** The address of what was recorded. */
    private static String record(RequestSpecification caller, String slug, String body) {
        return caller.body(body)
                .post("/v1/signatories/" + slug + "/statements")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    /** A change of the current version. */
    private static ValidatableResponse patch(RequestSpecification caller, String address, String body) {
        return patch(caller, anyone().get(address).header("ETag"), address, body);
    }

    private static ValidatableResponse patch(RequestSpecification caller, String tag, String address, String body) {
        return caller.contentType("application/merge-patch+json")
                .header("If-Match", tag)
                .body(body)
                .patch(address)
                .then();
    }

    private static List<PublicEvent> events(String address, int expected) {
        return SignatoriesTopic.eventsOf(idIn(address), expected);
    }

    private static UUID idIn(String address) {
        return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
    }
}
