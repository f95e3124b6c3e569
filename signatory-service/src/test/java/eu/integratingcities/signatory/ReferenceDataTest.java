package eu.integratingcities.signatory;

import static eu.integratingcities.signatory.Requests.anyone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import eu.integratingcities.http.contract.TestKeys;
import eu.integratingcities.platform.RealPlatform;
import eu.integratingcities.reference.ImportRequest;
import eu.integratingcities.reference.ReferenceData;
import eu.integratingcities.signatory.charter.CharterLaunch;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real data set, loaded as the launcher loads it. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(TestKeys.class)
class ReferenceDataTest {

    private static final List<ImportRequest> REQUESTS = ReferenceData.imports().stream()
            .filter(request -> request.service().equals("signatory"))
            .toList();

    private static final Set<String> SIGNATORIES = REQUESTS.stream()
            .filter(request -> request.path().endsWith("/signatories"))
            .flatMap(request -> request.ndjson().lines())
            .map(line -> new JsonPath(line).getString("slug"))
            .collect(Collectors.toSet());

    private static boolean loaded;

    @BeforeEach
    void loadOnce() {
        if (!loaded) {
            assertThat(load()).allSatisfy(outcome -> assertThat(outcome.getInt("refused"))
                    .as(outcome.prettify())
                    .isZero());
            loaded = true;
        }
    }

    @Test
    void holdsEverySignatoryOfTheData() {
        List<String> listed = anyone().get("/v1/signatories?limit=500").path("items.slug");

        assertThat(SIGNATORIES).hasSize(37);
        assertThat(listed).containsAll(SIGNATORIES);
    }

    @Test
    void tellsTheLastReportedCountBesideItsOwn() {
        anyone().get("/v1/signatories?limit=1")
                .then()
                .body("completeness.lastReported.count", equalTo(50))
                .body("completeness.lastReported.asOf.value", equalTo("2024-04-16"))
                .body("completeness.lastReported.sourceIds", contains("S42"));
    }

    @Test
    void knowsTorontosSigningToTheMonthOnly() {
        anyone().get("/v1/signatories/toronto")
                .then()
                .statusCode(200)
                .body("signedOn.value", equalTo("2014-12"))
                .body("signedOn.precision", equalTo("month"))
                .body("country", equalTo("CA"))
                .body("identifiers.nuts3", nullValue())
                .body("listedOn", nullValue())
                .body("signings[0].councilDecision.decidedOn.value", equalTo("2014-06"));
    }

    @Test
    void hasElevenCommitmentsInTheCurrentEdition() {
        anyone().get("/v1/charter/editions/current/commitments")
                .then()
                .statusCode(200)
                .body("items", hasSize(11))
                .body("items[0].code", equalTo("PM-1"))
                .body("items[0].edition", equalTo("2024-10"))
                .body("items[0].mapsTo[0].edition", equalTo("2010-02"));
        anyone().get("/v1/charter/editions/2010-02")
                .then()
                .body("current", equalTo(false))
                .body("preamble", nullValue())
                .body("commitments", hasSize(11));
        anyone().get("/v1/charter/commitments/BU-3").then().body("wordings", hasSize(2));
        anyone().get("/v1/charter/editions").then().body("items.code", contains("2010-02", "2024-10"));
        anyone().get("/v1/charter/joining-procedure").then().body("steps", hasSize(5));
        anyone().get("/v1/charter/editions/1999-01").then().statusCode(404);
    }

    @Test
    void saysThatTheCharterIsInEnglish() {
        for (var path : List.of(
                "/v1/charter/editions",
                "/v1/charter/editions/2010-02",
                "/v1/charter/editions/2024-10/commitments",
                "/v1/charter/commitments/BU-3")) {
            anyone().get(path).then().statusCode(200).header("Content-Language", equalTo("en"));
        }
        anyone().get("/v1/charter/editions/2024-10/commitments").then().body("items[10].lang", equalTo("en"));
        anyone().get("/v1/charter/editions/2010-02").then().body("lang", equalTo("en"));
        anyone().get("/v1/charter/commitments/BU-3").then().body("wordings.lang", contains("en", "en"));
    }

    @Test
    void mapsEveryCommitmentToTheOtherEdition() {
        for (var edition : List.of("2010-02", "2024-10")) {
            var other = edition.equals("2010-02") ? "2024-10" : "2010-02";
            var commitments = anyone().get("/v1/charter/editions/" + edition + "/commitments")
                    .jsonPath();
            List<String> codes = commitments.getList("items.code");

            assertThat(codes).hasSize(11);
            assertThat(commitments.<String>getList("items.mapsTo.code.flatten()"))
                    .isEqualTo(codes);
            assertThat(commitments.<String>getList("items.mapsTo.edition.flatten()"))
                    .containsOnly(other);
        }
    }

    @Test
    void findsTheReportedRenewals() {
        assertThat(ofData("/v1/signatories?limit=500&renewal=true")).containsExactlyInAnyOrder("oulu", "rotterdam");
        assertThat(ofData("/v1/signatories?limit=500&conference=11&renewal=true"))
                .hasSize(2);
    }

    @Test
    void keepsUnconfirmedCitiesApart() {
        for (var slug : List.of("grenoble", "vienna", "riga", "nantes")) {
            anyone().get("/v1/cities/" + slug).then().body("standing", equalTo("unconfirmed"));
            anyone().get("/v1/signatories/" + slug).then().statusCode(404);
            anyone().get("/v1/discrepancies?kind=unconfirmed-signature&city=" + slug)
                    .then()
                    .body("items", hasSize(1));
        }
        anyone().get("/v1/cities/leeds").then().body("standing", equalTo("not-on-record"));
    }

    @Test
    void keepsContradictionsWithBothSides() {
        anyone().get("/v1/discrepancies?city=dortmund&kind=conflicting-sources")
                .then()
                .body("items.key", contains("contradiction-3", "contradiction-4"));
        anyone().get("/v1/signatories/reported-counts?limit=500")
                .then()
                .body("items.count", hasItems(17, 27, 30, 35, 39, 40, 42, 46, 47, 50))
                .body("items.findAll { it.asOf.precision == 'unknown' }.count", hasItem(25));
        anyone().get("/v1/sources/S42").then().body("title", containsString("Dortmund"));
        anyone().get("/v1/sources?limit=500").then().body("items.id", hasItems("S02", "S42", "S61"));
    }

    @ParameterizedTest
    @CsvSource({
        "Warschau, warsaw, Warschau",
        "warszawa, warsaw, Warszawa",
        "ВАРШАВА, warsaw, Варшава",
        "Kopenhagen, copenhagen, Kopenhagen",
        "kobenhavn, copenhagen, København",
        "Koebenhavn, copenhagen, København",
        "Copenhagn, copenhagen, Copenhagen",
        "Duesseldorf, dusseldorf, Düsseldorf",
        "Dusseldorf, dusseldorf, Düsseldorf",
        "DÜSSELDORF, dusseldorf, Düsseldorf",
        "Αθήνα, athens, Αθήνα",
        "ΑΘΗΝΑ, athens, Αθήνα",
        "athina, athens, Αθήνα",
        "Athen, athens, Athen",
        "Utrect, utrecht, Utrecht",
        "Utrecth, utrecht, Utrecht",
        "trecht, utrecht, Utrecht",
        "Mailand, milan, Mailand",
        "倫敦, london, 倫敦",
        "Brussel, brussels, Brussel"
    })
    void findsASignatoryInAnySpelling(String typed, String slug, String matched) {
        var found = anyone().queryParam("q", typed)
                .get("/v1/signatories")
                .then()
                .statusCode(200)
                .extract();

        assertThat(found.<List<String>>path("items.slug"))
                .filteredOn(SIGNATORIES::contains)
                .containsExactly(slug);
        assertThat(found.<String>path("items.find { it.slug == '%s' }.matchedName", slug))
                .isEqualTo(matched);
    }

    @Test
    void showsItsCitiesInTheReadersLanguage() {
        anyone().get("/v1/signatories/athens?lang=pt-BR")
                .then()
                .body("displayName", equalTo("Atenas"))
                .body("displayLang", equalTo("pt"))
                .body("names.findAll { it.type == 'official' }.value", contains("Αθήνα"))
                .body("names.lang", contains(null, "en", "de", "es", "fr", "pt", "ru", "zh"));
        anyone().header("Accept-Language", "de")
                .get("/v1/signatories?limit=500")
                .then()
                .body("items.find { it.slug == 'milan' }.displayName", equalTo("Mailand"))
                .body("items.find { it.slug == 'ghent' }.displayName", equalTo("Ghent"));
    }

    @Test
    void findsCitiesByTheirIdentifiers() {
        anyone().get("/v1/signatories?identifier=wikidata:Q84").then().body("items.slug", contains("london"));
        anyone().get("/v1/signatories?country=NL&sort=-name&status=all").then().statusCode(200);
    }

    @Test
    void filtersByWhatTheDataMakesCertain() {
        assertThat(ofData("/v1/signatories?limit=500&signed-to=2010-02-22")).hasSize(17);
        assertThat(ofData("/v1/signatories?limit=500&signed-to=2013-12-31")).hasSize(21);
        assertThat(ofData("/v1/signatories?limit=500&signed-to=2022-11-16")).hasSize(33);
        assertThat(ofData("/v1/signatories?limit=500&conference=10"))
                .containsExactlyInAnyOrder("antwerp", "pesaro", "vantaa", "warsaw", "zagreb");
    }

    @Test
    void countsWhoWasASignatoryOnADay() {
        assertThat(ofData("/v1/signatories?limit=500&as-of=2009-12-31&certainty=possible"))
                .isEmpty();
        assertThat(ofData("/v1/signatories?limit=500&as-of=2010-02-22")).hasSize(17);
        assertThat(ofData("/v1/signatories?limit=500&as-of=2013-12-31")).hasSize(21);
        assertThat(ofData("/v1/signatories?limit=500&as-of=2022-11-16")).hasSize(33);
        assertThat(ofData("/v1/signatories?limit=500&as-of=2022-11-16&certainty=possible"))
                .hasSize(34)
                .contains("dortmund");
    }

    @Test
    void countsASigningWithinTheBoundsOfItsSource() {
        assertThat(ofData("/v1/signatories?limit=500&as-of=2013-09-09")).doesNotContain("brussels");
        assertThat(ofData("/v1/signatories?limit=500&as-of=2013-09-09&certainty=possible"))
                .contains("brussels", "montpellier", "toulouse", "lisbon", "paris");
        assertThat(ofData("/v1/signatories?limit=500&as-of=2013-09-10")).contains("brussels");
    }

    @Test
    void knewNothingBeforeItExisted() {
        var then = anyone().get("/v1/signatories?as-of=2022-11-16&known-at=2020-01-01T00:00:00Z&certainty=possible");

        then.then()
                .body("items", hasSize(0))
                .body("asOf", equalTo("2022-11-16"))
                .body("knownAt", equalTo("2020-01-01T00:00:00Z"))
                .body("explanation", containsString("not backdated"))
                .body("reportedCounts", equalTo("/v1/signatories/reported-counts"));
    }

    @Test
    void setsReportedNumbersBesideItsOwn() {
        var then = anyone().get("/v1/signatories/statistics?as-of=2022-11-16");

        assertThat(ofData(then.path("total.certain.list") + "&limit=500")).hasSize(33);
        assertThat(ofData(then.path("total.possible.list") + "&limit=500")).hasSize(34);
        then.then()
                .body("reported.count", containsInAnyOrder(42, 46, 47))
                .body("reported.find { it.count == 46 }.sourceIds", contains("S44"))
                .body("reported.find { it.count == 47 }.qualifier", equalTo("derived"))
                .body("reported.find { it.count == 47 }.asOf.value", equalTo("2022-11-16"))
                .body("reportedCounts", equalTo("/v1/signatories/reported-counts"))
                .body("discrepancies", equalTo("/v1/discrepancies"))
                .body("completeness.lastReported.count", equalTo(50))
                .body("countingRule.code", equalTo("first-signing-to-end"));
    }

    @Test
    void countsNothingThatWasNotKnownYet() {
        anyone().get("/v1/signatories/statistics?as-of=2022-11-16&known-at=2020-01-01T00:00:00Z&group-by=country")
                .then()
                .body("total.certain.count", equalTo(0))
                .body("total.possible.count", equalTo(0))
                .body("groups", hasSize(0))
                .body("reported", hasSize(0))
                .body("explanation", containsString("/v1/signatories/reported-counts"));
    }

    @Test
    void beginsOnTheDayOfTheCharter() {
        anyone().get("/v1/charter/editions/2010-02").then().body("launchedOn", equalTo(CharterLaunch.DAY.toString()));
    }

    @Test
    void changesNothingAndTellsNobodyWhenLoadedAgain() {
        var told = toldOfLondon();

        assertThat(load()).allSatisfy(outcome -> assertThat(outcome.getInt("unchanged"))
                .as(outcome.prettify())
                .isEqualTo(outcome.getInt("rows")));

        assertThat(toldOfLondon()).isEqualTo(told);
    }

    @Test
    void marksWhatItTellsAsHistory() {
        assertThat(SignatoriesTopic.importedMarksOf(idOf("london"), 1)).containsOnly(true);
    }

    private static List<String> toldOfLondon() {
        return SignatoriesTopic.textsOf(idOf("london"), 1);
    }

    private static UUID idOf(String slug) {
        return UUID.fromString(anyone().get("/v1/signatories/" + slug).path("id"));
    }

    /** Other tests have cities of their own in the same register. */
    private static List<String> ofData(String question) {
        List<String> found = anyone().get(question).path("items.slug");
        return found.stream().filter(SIGNATORIES::contains).toList();
    }

    private static List<JsonPath> load() {
        return REQUESTS.stream()
                .map(request -> Loading.load(request.path(), request.ndjson()))
                .toList();
    }
}
