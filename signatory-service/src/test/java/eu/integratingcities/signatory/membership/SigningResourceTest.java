package eu.integratingcities.signatory.membership;

import static eu.integratingcities.signatory.Loading.load;
import static eu.integratingcities.signatory.Requests.anyone;
import static eu.integratingcities.signatory.Requests.secretariat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import eu.integratingcities.events.CityChanged;
import eu.integratingcities.events.CityEvent;
import eu.integratingcities.events.PartialDate;
import eu.integratingcities.events.SigningRecorded;
import eu.integratingcities.http.contract.TestKeys;
import eu.integratingcities.platform.RealPlatform;
import eu.integratingcities.signatory.GivenCharter;
import eu.integratingcities.signatory.GivenCity;
import eu.integratingcities.signatory.SignatoriesTopic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(TestKeys.class)
class SigningResourceTest {

    private static final String AT_CONFERENCE = """
            {"signedOn": {"value": "2026-04-01", "precision": "day"},
             "occasion": {"kind": "conference", "conference": 12}, "signerOffice": "Deputy mayor"}""";

    @Test
    void recordsAFurtherSigningAsARenewal() {
        var city = GivenCity.listed("haarlem");

        record("haarlem", AT_CONFERENCE, 201);

        anyone().get("/v1/signatories/haarlem/signings")
                .then()
                .statusCode(200)
                .body("items.renewal", contains(false, true))
                .body("items[1].occasion.conference", equalTo(12));
        anyone().get("/v1/signatories?conference=12&q=haarlem").then().body("items.slug", contains("haarlem"));
        assertThat(SignatoriesTopic.eventsOf(city.id(), 3).getLast())
                .isInstanceOfSatisfying(SigningRecorded.class, event -> assertThat(
                                event.state().membership().signings())
                        .hasSize(2));
    }

    @Test
    void recordsASigningOnceOnly() {
        GivenCity.listed("heerlen");
        record("heerlen", AT_CONFERENCE, 201);

        record("heerlen", AT_CONFERENCE, 409).body("errors[0].pointer", equalTo("/signedOn"));
    }

    @Test
    void refusesASecondFirstSigning() {
        GivenCity.listed("helmond");

        secretariat()
                .body("""
                        {"signedOn": {"value": "2001", "precision": "year"}, "renewal": false}""")
                .post("/v1/signatories/helmond/signings")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/renewal"));
    }

    @Test
    void takesNoRenewalForTheFirstSigning() {
        load("/v1/imports/signatories", "{\"slug\": \"nieuwegein\", \"name\": \"Nieuwegein\"}\n");

        record("nieuwegein", """
                {"signedOn": {"value": "2024-11-20", "precision": "day"}, "renewal": true}""", 201);

        anyone().get("/v1/signatories/nieuwegein").then().body("signedOn.precision", equalTo("unknown"));
        assertThat(SignatoriesTopic.eventsOf(idOf("nieuwegein"), 2).getLast())
                .isInstanceOfSatisfying(SigningRecorded.class, event -> assertThat(
                                event.state().membership().signedOn())
                        .isEqualTo(PartialDate.unknown()));
    }

    @Test
    void recordsTheFirstSigningAlsoAfterARenewal() {
        load("/v1/imports/signatories", "{\"slug\": \"oss\", \"name\": \"Oss\"}\n");
        record("oss", """
                {"signedOn": {"value": "2024-11-20", "precision": "day"}, "renewal": true}""", 201);

        record("oss", """
                {"signedOn": {"value": "2012", "precision": "year"}, "renewal": false}""", 201);

        anyone().get("/v1/signatories/oss")
                .then()
                .body("signedOn.value", equalTo("2012"))
                .body("signings.renewal", contains(false, true));
        assertThat(SignatoriesTopic.eventsOf(idOf("oss"), 3).getLast())
                .isInstanceOfSatisfying(SigningRecorded.class, event -> assertThat(
                                event.state().membership().signedOn())
                        .isEqualTo(PartialDate.of("2012")));
    }

    @Test
    void putsRenewalsInTheSameOrderInAnswersAndInEvents() {
        var city = GivenCity.listed("purmerend");
        record("purmerend", "{\"signedOn\": {\"value\": null, \"precision\": \"unknown\"}}", 201);
        record("purmerend", "{\"signedOn\": {\"value\": \"2025-09\", \"precision\": \"month\"}}", 201);

        anyone().get("/v1/signatories/purmerend")
                .then()
                .body("signings.signedOn.value", contains("2025-03-04", "2025-09", null));
        assertThat(SignatoriesTopic.eventsOf(city.id(), 4).getLast())
                .isInstanceOfSatisfying(SigningRecorded.class, event -> assertThat(
                                event.state().membership().signings())
                        .extracting(signing -> signing.signedOn().value())
                        .containsExactly("2025-03-04", "2025-09", null));
    }

    @Test
    void namesNoSignerInLists() {
        GivenCity.listed("rosmalen");

        anyone().get("/v1/signatories?q=rosmalen")
                .then()
                .body("items[0].signings.signerOffice", contains("Mayor"))
                .body("items[0].signings.signerName", contains(nullValue()));
        anyone().get("/v1/signatories/rosmalen").then().body("signings.signerName", contains("Ada Example"));
    }

    @Test
    void isMadeOfTheSignatoryAlsoUnderItsId() {
        var city = GivenCity.listed("sittard");
        var signing = anyone().get("/v1/signatories/sittard/signings").path("items[0].id");

        for (var path : List.of("/signings", "/signings/" + signing, "/joining-steps")) {
            anyone().get("/v1/signatories/" + city.id() + path)
                    .then()
                    .statusCode(200)
                    .header("Surrogate-Key", equalTo("signatory:" + city.id() + " signatory:sittard"));
        }
    }

    @Test
    void refusesAnEditionThatIsNotOnFile() {
        GivenCity.listed("hengelo");

        secretariat()
                .body("""
                        {"signedOn": {"value": "2026", "precision": "year"}, "charterEdition": "1999-01"}""")
                .post("/v1/signatories/hengelo/signings")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/charterEdition"));
    }

    @Test
    void refusesASigningThatHasNotHappened() {
        GivenCity.listed("hoorn");
        var address = "/v1/signatories/hoorn/signings/"
                + anyone().get("/v1/signatories/hoorn/signings").path("items[0].id");

        record("hoorn", "{\"signedOn\": {\"value\": \"2999-01\", \"precision\": \"month\"}}", 422)
                .body("errors[0].pointer", equalTo("/signedOn"))
                .body("errors[0].code", equalTo("in-the-future"));
        secretariat()
                .contentType("application/merge-patch+json")
                .header("If-Match", anyone().get(address).header("ETag"))
                .body("{\"signedOn\": {\"value\": \"2999\", \"precision\": \"year\"}}")
                .patch(address)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/signedOn"));
    }

    @Test
    void saysWhatIsWrongWithADate() {
        GivenCity.listed("hilversum");

        secretariat()
                .body("""
                        {"signedOn": {"value": "2026-02-31", "precision": "day"}}""")
                .post("/v1/signatories/hilversum/signings")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/signedOn"));
    }

    @Test
    void wantsTheNumberOfAConference() {
        GivenCity.listed("leiden");

        secretariat().body("""
                        {"signedOn": {"value": "2026", "precision": "year"}, "occasion": {"kind": "conference"}}""").post("/v1/signatories/leiden/signings").then().statusCode(400);
    }

    @Test
    void correctsASigningAndTellsOthers() {
        var city = GivenCity.listed("lelystad");
        var address = "/v1/signatories/lelystad/signings/"
                + anyone().get("/v1/signatories/lelystad/signings").path("items[0].id");
        var tag = anyone().get(address).header("ETag");

        secretariat()
                .contentType("application/merge-patch+json")
                .header("If-Match", tag)
                .body("""
                        {"signedOn": {"value": "2025-03", "precision": "month"}, "signerName": null}""")
                .patch(address)
                .then()
                .statusCode(200)
                .body("signedOn.precision", equalTo("month"))
                .body("signerName", nullValue());

        secretariat()
                .contentType("application/merge-patch+json")
                .header("If-Match", tag)
                .body("{\"place\": \"Lelystad\"}")
                .patch(address)
                .then()
                .statusCode(412);
        var last = (CityEvent) SignatoriesTopic.eventsOf(city.id(), 3).getLast();
        assertThat(last).isInstanceOf(CityChanged.class);
        assertThat(last.state().membership().signedOn().value()).isEqualTo("2025-03");
    }

    @Test
    void keepsTheWholeProofOfASigning() {
        GivenCity.listed("meppel");
        var hash = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
        var session = "0199e0c4-2a3b-7d10-8f00-7c9a51d2e7b4";

        secretariat()
                .body("""
                        {"signedOn": {"value": "2026-04-01", "precision": "day"}, "place": "Utrecht",
                         "occasion": {"kind": "conference", "conference": 12, "session": "%s"},
                         "signerOffice": "Deputy mayor", "signerName": "Bo Example",
                         "councilDecision": {"decidedOn": {"value": "2026-03", "precision": "month"}, "body": "Council"},
                         "document": {"url": "https://example.org/signed.pdf", "sha256": "%s"}}""".formatted(session, hash))
                .post("/v1/signatories/meppel/signings")
                .then()
                .statusCode(201)
                .body("place", equalTo("Utrecht"))
                .body("signerOffice", equalTo("Deputy mayor"))
                .body("councilDecision.body", equalTo("Council"))
                .body("document.sha256", equalTo(hash))
                .body("links.conference", equalTo("/v1/conferences/12"))
                .body("links.session", equalTo("/v1/conferences/12/sessions/" + session));
    }

    @Test
    void linksNoConferenceToASigningAtHome() {
        GivenCity.listed("sluis");

        anyone().get("/v1/signatories/sluis/signings")
                .then()
                .body("items[0].links.conference", nullValue())
                .body("items[0].links.session", nullValue());
    }

    @Test
    void tellsTheSignersNameInLiveAnswersOnly() {
        var city = GivenCity.listed("venlo");

        anyone().get("/v1/signatories/venlo/signings").then().body("items[0].signerName", equalTo("Ada Example"));
        for (var file : List.of(
                "/v1/signatories/venlo/signings.csv",
                "/v1/signatories/venlo/signings.ndjson",
                "/v1/signatories.ndjson?q=venlo",
                "/v1/signatories.csv?q=venlo")) {
            assertThat(anyone().get(file).asString())
                    .as(file)
                    .contains("2025-03-04")
                    .doesNotContain("Ada Example", "signerName");
        }
        assertThat(SignatoriesTopic.textsOf(city.id(), 2)).noneMatch(text -> text.contains("Ada Example"));
    }

    @Test
    void filtersByRenewals() {
        GivenCharter.isOnFile();
        GivenCity.listed("tilburg");
        GivenCity.listed("tiel");
        record(
                "tilburg",
                AT_CONFERENCE.replace("{\"signedOn\"", "{\"charterEdition\": \"2024-10\", \"signedOn\""),
                201);

        assertThat(found("renewal=true&q=ti")).containsExactly("tilburg");
        assertThat(found("charter=2024-10&renewal=true&q=ti")).containsExactly("tilburg");
        assertThat(found("charter=2010-02&renewal=true&q=ti")).isEmpty();
        assertThat(found("conference=12&renewal=false&q=ti")).isEmpty();
        assertThat(found("renewal=false&q=ti")).contains("tilburg", "tiel");
        anyone().get("/v1/signatories?renewal=again").then().statusCode(400);
    }

    @Test
    void filtersByWhatIsCertain() {
        GivenCity.listed("maastricht");

        anyone().get("/v1/signatories?q=maastricht&signed-from=2025-03-04&signed-to=2025-03-04")
                .then()
                .body("items.slug", contains("maastricht"));
        anyone().get("/v1/signatories?q=maastricht&signed-from=2025-03-05")
                .then()
                .body("items", equalTo(List.of()));
    }

    private static List<String> found(String question) {
        return anyone().get("/v1/signatories?limit=500&" + question).path("items.slug");
    }

    private static ValidatableResponse record(String slug, String signing, int answer) {
        return secretariat()
                .body(signing)
                .post("/v1/signatories/" + slug + "/signings")
                .then()
                .statusCode(answer);
    }

    private static UUID idOf(String slug) {
        return UUID.fromString(anyone().get("/v1/signatories/" + slug).path("id"));
    }
}
