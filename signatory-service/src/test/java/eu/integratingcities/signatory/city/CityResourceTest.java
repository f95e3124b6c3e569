package eu.integratingcities.signatory.city;

import static eu.integratingcities.signatory.Requests.anyone;
import static eu.integratingcities.signatory.Requests.cityEditor;
import static eu.integratingcities.signatory.Requests.secretariat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(TestKeys.class)
class CityResourceTest {

    @Test
    void recordsACityAndShowsIt() {
        var address = secretariat()
                .body("""
                        {"slug": "aalst", "name": "Aalst", "country": "BE",
                         "names": [{"value": "Alost", "lang": "fr", "type": "alias"}],
                         "identifiers": {"wikidata": "Q13005"}}""")
                .post("/v1/cities")
                .then()
                .statusCode(201)
                .header("Location", endsWith("/v1/cities/aalst"))
                .extract()
                .path("id");

        anyone().get("/v1/cities/" + address)
                .then()
                .statusCode(200)
                .body("slug", equalTo("aalst"))
                .body("standing", equalTo("not-on-record"))
                .body("place", nullValue())
                .body("identifiers.wikidata", equalTo("Q13005"));
    }

    @Test
    void tellsInTheEventWhichTraceTheChangeBelongsTo() {
        var trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

        String id = secretariat()
                .header("traceparent", trace)
                .body("""
                        {"slug": "traced", "name": "Traced"}""")
                .post("/v1/cities")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        assertThat(SignatoriesTopic.headerOf(UUID.fromString(id), "traceparent"))
                .isEqualTo(trace);
    }

    @Test
    void findsACityByAnyNameWithoutAccents() {
        record("aalborg", "{\"value\": \"Ålborg\", \"lang\": \"da\", \"type\": \"alias\"}");

        anyone().queryParam("q", "ALBORG")
                .get("/v1/cities")
                .then()
                .statusCode(200)
                .body("items.slug", contains("aalborg"));
    }

    @Test
    void findsACityByWhatAnotherRegisterCallsIt() {
        secretariat().body("""
                        {"slug": "esbjerg", "name": "Esbjerg", "identifiers": {"geonames": "2622447"}}""").post("/v1/cities");

        anyone().queryParam("identifier", "geonames:2622447")
                .get("/v1/cities")
                .then()
                .body("items.slug", contains("esbjerg"));
        anyone().queryParam("identifier", "geoname:2622447")
                .get("/v1/cities")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("identifier"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"wikidata:Q999000111", "lau:XQ-4711", "nuts3:XQ123", "geonames:999000111", "iso3166-2:XQ-99"})
    void findsCitiesAndSignatoriesByEveryRegister(String identifier) {
        if (anyone().get("/v1/signatories/dinant").statusCode() == 404) {
            GivenCity.listed("dinant");
            secretariat()
                    .contentType("application/merge-patch+json")
                    .header("If-Match", "*")
                    .body("""
                            {"identifiers": {"wikidata": "Q999000111", "lau": "XQ-4711", "nuts3": "XQ123",
                                             "geonames": "999000111", "iso3166_2": "XQ-99"}}""")
                    .patch("/v1/cities/dinant")
                    .then()
                    .statusCode(200);
        }

        for (var list : List.of("/v1/cities", "/v1/signatories")) {
            anyone().queryParam("identifier", identifier)
                    .get(list)
                    .then()
                    .statusCode(200)
                    .body("items.slug", contains("dinant"));
        }
    }

    @Test
    void renamesAndLeadsFromTheOldSlugToTheNew() {
        var tag = record("gdansk-old", "");

        secretariat()
                .contentType("application/merge-patch+json")
                .header("If-Match", tag)
                .body("{\"slug\": \"gdansk-new\"}")
                .patch("/v1/cities/gdansk-old")
                .then()
                .statusCode(200)
                .body("slug", equalTo("gdansk-new"));
        for (var known : List.of("gdansk-old", "gdansk-new", "gdansk-old,gdansk-new")) {
            anyone().get("/v1/cities?ids=" + known).then().body("items.slug", contains("gdansk-new"));
        }

        anyone().redirects()
                .follow(false)
                .get("/v1/cities/gdansk-old")
                .then()
                .statusCode(308)
                .header("Location", containsString("/v1/cities/gdansk-new"));
        secretariat()
                .body("{\"slug\": \"gdansk-old\", \"name\": \"Another\"}")
                .post("/v1/cities")
                .then()
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/slug"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"statistics", "reported-counts", "0199e0c4-0000-7000-8000-000000000000"})
    void refusesWordsOfTheApiAsSlugs(String slug) {
        secretariat()
                .body("{\"slug\": \"%s\", \"name\": \"Statistics\"}".formatted(slug))
                .post("/v1/cities")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("reserved-slug"));
    }

    @Test
    void letsAnEditorChangeTheNamesOfItsCityOnly() {
        var tag = record("brighton", "");

        cityEditor("brighton")
                .contentType("application/merge-patch+json")
                .header("If-Match", tag)
                .body("{\"country\": \"GB\"}")
                .patch("/v1/cities/brighton")
                .then()
                .statusCode(403);
        cityEditor("hove")
                .contentType("application/merge-patch+json")
                .header("If-Match", tag)
                .body("{\"names\": []}")
                .patch("/v1/cities/brighton")
                .then()
                .statusCode(403);
        cityEditor("brighton")
                .contentType("application/merge-patch+json")
                .header("If-Match", tag)
                .body("{\"names\": [{\"value\": \"Brighton\", \"lang\": \"en\", \"type\": \"official\"}]}")
                .patch("/v1/cities/brighton")
                .then()
                .statusCode(200)
                .body("names[0].value", equalTo("Brighton"));
    }

    @Test
    void refusesACountryThatThereIsNot() {
        secretariat()
                .body("{\"slug\": \"zzyzx\", \"name\": \"Zzyzx\", \"country\": \"ZZ\"}")
                .post("/v1/cities")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/country"));
    }

    @Test
    void takesNoSourceForNamesThatItDoesNotHave() {
        var tag = recordWithSources("penzance");

        var renamed = change(cityEditor("penzance"), tag, "penzance", """
                {"names": [{"value": "Penzance", "lang": "en", "type": "official"},
                           {"value": "Pennsans", "lang": "kw", "type": "exonym"}]}""");

        renamed.body("fieldSourceIds.names", empty())
                .body("fieldSourceIds.'names.official'", contains("G01"))
                .body("fieldSourceIds.place", contains("D01"))
                .body("sources.find { it.field == 'names' }.sources", empty());
        change(cityEditor("penzance"), renamed.extract().header("ETag"), "penzance", """
                {"names": [{"value": "Pen Sans", "lang": "kw", "type": "official"}],
                 "fieldSourceIds": {"names": ["S99"]}}""")
                .body("fieldSourceIds.names", contains("S99"))
                .body("fieldSourceIds.'names.official'", nullValue())
                .body("fieldSourceIds.place", contains("D01"));
    }

    @Test
    void leavesTheSourcesOfOtherPartsToTheSecretariat() {
        var tag = recordWithSources("padstow");

        change(cityEditor("padstow"), tag, "padstow", 403, "{\"fieldSourceIds\": {\"place\": [\"S99\"]}}");
        change(secretariat(), tag, "padstow", "{\"place\": {\"latitude\": 50.5, \"longitude\": -4.9}}")
                .body("fieldSourceIds.place", empty())
                .body("fieldSourceIds.names", contains("D02"));
    }

    @Test
    void takesTheSourcesOfTheRecordForWhatChangesWithThem() {
        var tag = recordWithSources("polperro");

        change(
                        secretariat(),
                        tag,
                        "polperro",
                        "{\"place\": {\"latitude\": 50.3, \"longitude\": -4.5}, \"sourceIds\": [\"S98\"]}")
                .body("fieldSourceIds.place", nullValue())
                .body("sourceIds", contains("S98"));
    }

    @Test
    void wantsToKnowWhichVersionIsChanged() {
        var tag = record("dessau", "");

        secretariat()
                .contentType("application/merge-patch+json")
                .body("{\"country\": \"DE\"}")
                .patch("/v1/cities/dessau")
                .then()
                .statusCode(428);
        secretariat()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"77.x\"")
                .body("{\"country\": \"DE\"}")
                .patch("/v1/cities/dessau")
                .then()
                .statusCode(412)
                .body("currentETag", equalTo(tag));
    }

    @Test
    void answersAnUnchangedCityWithoutABody() {
        record("shrewsbury", "");
        var tag = anyone().get("/v1/cities/shrewsbury").header("ETag");

        anyone().header("If-None-Match", tag)
                .get("/v1/cities/shrewsbury")
                .then()
                .statusCode(304);
    }

    @Test
    void namesTheNearestParameter() {
        anyone().get("/v1/cities?contry=NL")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("contry"))
                .body("errors[0].detail", containsString("country"));
    }

    @Test
    void knowsNoOtherCities() {
        anyone().get("/v1/cities/atlantis").then().statusCode(404).body("type", equalTo("/problems/not-found"));
    }

    /** The tag of a city whose parts have sources of their own. */
    private static String recordWithSources(String slug) {
        return secretariat()
                .body("""
                        {"slug": "%s", "name": "%1$s", "place": {"latitude": 50.1, "longitude": -5.5},
                         "names": [{"value": "Penzance", "lang": "en", "type": "official"}], "sourceIds": ["S01"],
                         "fieldSourceIds": {"names": ["D02"], "names.official": ["G01"], "place": ["D01"]}}""".formatted(slug))
                .post("/v1/cities")
                .then()
                .statusCode(201)
                .extract()
                .header("ETag");
    }

    private static ValidatableResponse change(RequestSpecification caller, String tag, String slug, String patch) {
        return change(caller, tag, slug, 200, patch);
    }

    private static ValidatableResponse change(
            RequestSpecification caller, String tag, String slug, int status, String patch) {
        return caller.contentType("application/merge-patch+json")
                .header("If-Match", tag)
                .body(patch)
                .patch("/v1/cities/" + slug)
                .then()
                .statusCode(status);
    }

    private static String record(String slug, String names) {
        return secretariat()
                .body("""
                        {"slug": "%s", "name": "%s", "names": [%s]}""".formatted(slug, slug, names))
                .post("/v1/cities")
                .then()
                .statusCode(201)
                .extract()
                .header("ETag");
    }
}
