package eu.integratingcities.signatory.membership;

import static eu.integratingcities.signatory.Loading.load;
import static eu.integratingcities.signatory.Requests.anyone;
import static eu.integratingcities.signatory.Requests.secretariat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import eu.integratingcities.events.CityChanged;
import eu.integratingcities.events.SignatoryListed;
import eu.integratingcities.http.contract.TestKeys;
import eu.integratingcities.platform.RealPlatform;
import eu.integratingcities.signatory.GivenCity;
import eu.integratingcities.signatory.SignatoriesTopic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(TestKeys.class)
class SignatoryImportTest {

    private static final String PATH = "/v1/imports/signatories";

    @Test
    void putsACityOnRecordInOneEvent() {
        var outcome = load(PATH, row("kortrijk", "\"country\": \"BE\", " + signedIn("2019")));

        assertThat(outcome.getInt("created")).isEqualTo(1);
        anyone().get("/v1/signatories/kortrijk")
                .then()
                .body("status", equalTo("listed"))
                .body("signedOn.precision", equalTo("year"))
                .body("listedOn", nullValue());
        anyone().get("/v1/signatories/kortrijk/status-history")
                .then()
                .body("items[0].trueFrom.precision", equalTo("unknown"));
        assertThat(SignatoriesTopic.eventsOf(idOf("kortrijk"), 1)).hasExactlyElementsOfTypes(SignatoryListed.class);
        assertThat(SignatoriesTopic.importedMarksOf(idOf("kortrijk"), 1)).containsExactly(true);
    }

    @Test
    void leavesWhatARowDoesNotSay() {
        load(PATH, row("oostende", "\"country\": \"BE\", \"signatoryNumber\": 36, " + signedIn("2019")));

        var outcome = load(PATH, row("oostende", "\"signatoryNumber\": null"));

        assertThat(outcome.getInt("changed")).isEqualTo(1);
        anyone().get("/v1/signatories/oostende")
                .then()
                .body("country", equalTo("BE"))
                .body("signatoryNumber", nullValue())
                .body("signings", hasSize(1));
    }

    @Test
    void changesNothingTheSecondTime() {
        var row = row("mechelen", "\"country\": \"BE\", " + signedIn("2019"));
        load(PATH, row);

        assertThat(load(PATH, row).getInt("unchanged")).isEqualTo(1);
        assertThat(SignatoriesTopic.eventsOf(idOf("mechelen"), 1)).hasSize(1);
    }

    @Test
    void keepsASignerWhomTheRowDoesNotName() {
        load(PATH, row("lier", signedIn("2019").replace("}]", ", \"signerName\": \"Ada Example\"}]")));

        var outcome = load(PATH, row("lier", signedIn("2019")));

        assertThat(outcome.getInt("unchanged")).isEqualTo(1);
        anyone().get("/v1/signatories/lier/signings").then().body("items.signerName", contains("Ada Example"));
    }

    @Test
    void leavesWhatARowDoesNotSayOfASigningThatIsOnRecord() {
        GivenCity.listed("rebecq");
        secretariat().body("""
                        {"signedOn": {"value": "2026-04-01", "precision": "day"}, "charterEdition": null, "place": "Ghent",
                         "occasion": {"kind": "conference", "conference": 12, "text": "At the end",
                                      "session": "0199e0c4-2a3b-7d10-8f00-7c9a51d2e7b4"},
                         "ceremonyAtConference": 12, "sourceIds": ["S02"]}""").post("/v1/signatories/rebecq/signings").then().statusCode(201);

        var outcome = load(PATH, row("rebecq", """
                "signings": [{"signedOn": {"value": "2025-03-04", "precision": "day"}, "occasion": {"kind": "local"}},
                             {"signedOn": {"value": "2026-04-01", "precision": "day"},
                              "occasion": {"kind": "conference", "conference": 12, "text": "In the evening"}}]""".replace("\n", " ")));

        assertThat(outcome.getInt("changed")).isEqualTo(1);
        anyone().get("/v1/signatories/rebecq/signings")
                .then()
                .body("items[0].signerName", equalTo("Ada Example"))
                .body("items[0].signerOffice", equalTo("Mayor"))
                .body("items[0].councilDecision.body", equalTo("City council"))
                .body("items[0].document.url", equalTo("https://example.org/signed.pdf"))
                .body("items[1].place", equalTo("Ghent"))
                .body("items[1].occasion.text", equalTo("In the evening"))
                .body("items[1].occasion.session", equalTo("0199e0c4-2a3b-7d10-8f00-7c9a51d2e7b4"))
                .body("items[1].ceremonyAtConference", equalTo(12))
                .body("items[1].sourceIds", contains("S02"));
    }

    @Test
    void refusesASigningThatHasNotHappened() {
        var outcome = load(PATH, row("genappe", signedIn("2999")));

        assertThat(outcome.getString("errors[0].problem.errors[0].code")).isEqualTo("in-the-future");
        assertThat(outcome.getString("errors[0].problem.errors[0].pointer")).isEqualTo("/signings/0/signedOn");
    }

    @Test
    void addsTheSigningThatIsNew() {
        load(PATH, row("hasselt", signedIn("2019")));

        load(PATH, row("hasselt", """
                "signings": [{"signedOn": {"value": "2024-11-20", "precision": "day"}, "renewal": true,
                              "occasion": {"kind": "conference", "conference": 11}}]""".replace("\n", " ")));

        anyone().get("/v1/signatories/hasselt/signings").then().body("items.renewal", contains(false, true));
        assertThat(SignatoriesTopic.eventsOf(idOf("hasselt"), 2))
                .hasExactlyElementsOfTypes(SignatoryListed.class, CityChanged.class);
    }

    @Test
    void listsACityThatWasOnFileAlready() {
        GivenCity.named("genk");

        load(PATH, row("genk", signedIn("2019")));

        anyone().get("/v1/signatories/genk").then().statusCode(200);
    }

    @Test
    void leavesWhatARowDoesNotSayOfACityThatWasOnFileAlready() {
        load("/v1/imports/cities", row("veurne", """
                "country": "BE", "names": [{"value": "Furnes", "lang": "fr", "type": "exonym"}],
                "place": {"latitude": 51.07, "longitude": 2.66}, "identifiers": {"geonames": "2784821"},
                "population": {"count": 11500, "year": 2020, "scope": null}, "sourceIds": ["S02"],
                "fieldSourceIds": {"place": ["S02"]}, "notes": ["On the coast."]""".replace("\n", " ")));

        load(PATH, row("veurne", signedIn("2019")));

        anyone().get("/v1/signatories/veurne")
                .then()
                .statusCode(200)
                .body("country", equalTo("BE"))
                .body("names.value", contains("Furnes"))
                .body("place.latitude", equalTo(51.07f))
                .body("identifiers.geonames", equalTo("2784821"))
                .body("population.count", equalTo(11500))
                .body("sourceIds", contains("S02"))
                .body("fieldSourceIds.place", contains("S02"))
                .body("notes", contains("On the coast."));
    }

    @Test
    void leavesTheStatusToDecisions() {
        load(PATH, row("turnhout", signedIn("2019")));
        secretariat().body("""
                        {"status": "on-hold", "trueFrom": {"value": "2025", "precision": "year"},
                         "reason": "at-own-request", "decisionUrl": "https://example.org/decisions/12"}""").post("/v1/signatories/turnhout/status-decisions");

        load(PATH, row("turnhout", signedIn("2019")));

        anyone().get("/v1/signatories/turnhout").then().body("status", equalTo("on-hold"));
    }

    @Test
    void refusesACandidateAndSaysInWhichLine() {
        GivenCity.declared("aarschot");

        var outcome = load(PATH, row("lokeren", signedIn("2019")) + row("aarschot", signedIn("2019")) + "{}\n");

        assertThat(outcome.getInt("created")).isEqualTo(1);
        assertThat(outcome.getInt("refused")).isEqualTo(2);
        assertThat(outcome.getString("errors.find { it.line == 2 }.key")).isEqualTo("aarschot");
        assertThat(outcome.getString("errors.find { it.line == 2 }.problem.type"))
                .isEqualTo("/problems/conflict");
        assertThat(outcome.getString("errors.find { it.line == 3 }.problem.type"))
                .isEqualTo("/problems/invalid-body");
    }

    @Test
    void saysInWhichSigningOfARowSomethingIsWrong() {
        var outcome = load(PATH, row("diksmuide", """
                "signings": [{"signedOn": {"value": "2019", "precision": "year"}},
                             {"signedOn": {"value": "2024", "precision": "year"}, "charterEdition": "1999-01"}]""".replace("\n", " ")));

        assertThat(outcome.getString("errors[0].problem.errors[0].pointer")).isEqualTo("/signings/1/charterEdition");
    }

    @Test
    void takesOverTheGoodRowsOfABatchWithBadOnes() {
        GivenCity.declared("lommel");
        GivenCity.named("batch-known");
        var rows = new StringBuilder(row("batch-known", signedIn("2019")));
        for (int number = 0; number < 10; number++) {
            rows.append(row("batch-" + number, signedIn("2019")));
        }
        rows.append(row("lommel", signedIn("2019")))
                .append(row("batch-bad", signedIn("2019").replace("}]", ", \"charterEdition\": \"1999-01\"}]")))
                .append(row("batch-last", signedIn("2019")));

        var outcome = load(PATH, rows.toString());

        assertThat(outcome.getInt("created")).isEqualTo(12);
        assertThat(outcome.getList("errors.line", Integer.class)).containsExactly(12, 13);
        assertThat(outcome.getList("errors.key", String.class)).containsExactly("lommel", "batch-bad");
        anyone().get("/v1/signatories/batch-9")
                .then()
                .statusCode(200)
                .body("version", equalTo(0))
                .body("signings", hasSize(1));
        anyone().get("/v1/signatories/batch-bad").then().statusCode(404);
        assertThat(SignatoriesTopic.eventsOf(idOf("batch-9"), 1)).hasExactlyElementsOfTypes(SignatoryListed.class);
        assertThat(SignatoriesTopic.eventsOf(idOf("batch-last"), 1)).hasExactlyElementsOfTypes(SignatoryListed.class);
    }

    @Test
    void takesOverSeveralBatches() {
        // Without a trace: lists in other tests have one page.
        assertThat(load(PATH + "?dry-run=true", several(1_100)).getInt("created"))
                .isEqualTo(1_100);
    }

    @Test
    void changesNothingOfABatchTheSecondTime() {
        var rows = several(20);

        assertThat(load(PATH, rows).getInt("created")).isEqualTo(20);
        assertThat(load(PATH, rows).getInt("unchanged")).isEqualTo(20);
        assertThat(load(PATH, rows.replace("2019", "2018")).getInt("changed")).isEqualTo(20);

        anyone().get("/v1/signatories/several-19/signings").then().body("items.renewal", contains(false, true));
        assertThat(SignatoriesTopic.eventsOf(idOf("several-7"), 2))
                .hasExactlyElementsOfTypes(SignatoryListed.class, CityChanged.class);
    }

    @Test
    void takesASigningOnceThatARowNamesTwice() {
        var outcome = load(PATH, row("dilsen", """
                "signings": [{"signedOn": {"value": "2019", "precision": "year"}},
                             {"signedOn": {"value": "2019", "precision": "year"}, "place": "Dilsen"}]""".replace("\n", " ")));

        assertThat(outcome.getInt("created")).isEqualTo(1);
        anyone().get("/v1/signatories/dilsen/signings").then().body("items.place", contains("Dilsen"));
    }

    @Test
    void refusesASlugThatIsReserved() {
        var outcome = load(
                PATH,
                row("018f0000-0000-7000-8000-00000000abcd", signedIn("2019")) + row("statistics", signedIn("2019")));

        assertThat(outcome.getInt("refused")).isEqualTo(2);
    }

    @Test
    void onlySaysWhatWouldHappenInADryRun() {
        var outcome = load(PATH + "?dry-run=true", row("eeklo", signedIn("2019")));

        assertThat(outcome.getInt("created")).isEqualTo(1);
        anyone().get("/v1/signatories/eeklo").then().statusCode(404);
    }

    private static String row(String slug, String more) {
        return "{\"slug\": \"%s\", \"name\": \"%s\", %s}\n".formatted(slug, slug, more);
    }

    private static String several(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> row("several-" + number, signedIn("2019")))
                .collect(Collectors.joining());
    }

    private static String signedIn(String year) {
        return "\"signings\": [{\"signedOn\": {\"value\": \"%s\", \"precision\": \"year\"}}]".formatted(year);
    }

    private static UUID idOf(String slug) {
        return UUID.fromString(anyone().get("/v1/signatories/" + slug).path("id"));
    }
}
