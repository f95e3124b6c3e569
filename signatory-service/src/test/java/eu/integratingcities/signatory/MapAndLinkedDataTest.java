package eu.integratingcities.signatory;

import static eu.integratingcities.signatory.Requests.anyone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.apicatalog.jsonld.JsonLdError;
import eu.integratingcities.http.contract.TestKeys;
import eu.integratingcities.platform.RealPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The real signatories on a map and as linked data. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(TestKeys.class)
class MapAndLinkedDataTest {

    private static final String HERE = "http://localhost:8080";

    @BeforeEach
    void load() {
        Loading.referenceData();
    }

    @Test
    void putsTorontoWestOfGreenwich() {
        anyone().get("/v1/signatories/toronto.geojson")
                .then()
                .statusCode(200)
                .contentType("application/geo+json")
                .body("type", equalTo("Feature"))
                .body("geometry.coordinates", contains(-79.4163f, 43.70011f))
                .body("properties.slug", equalTo("toronto"))
                .body("properties.'signedOn.value'", equalTo("2014-12"))
                .body("properties.'identifiers.wikidata'", equalTo("Q172"));
    }

    @Test
    void tellsAroundTheFeaturesWhatTheListTells() {
        anyone().header("Accept", "application/geo+json")
                .get("/v1/signatories?limit=3")
                .then()
                .statusCode(200)
                .body("type", equalTo("FeatureCollection"))
                .body("features.size()", equalTo(3))
                .body("page.limit", equalTo(3))
                .body("dataAsOf", notNullValue())
                .body("completeness.lastReported.count", equalTo(50))
                .header("Link", containsString("rel=\"next\""));
    }

    @Test
    void listsWhatLiesInABox() {
        anyone().get("/v1/signatories?bbox=-141,41,-52,84").then().body("items.slug", hasItem("toronto"));
        anyone().get("/v1/signatories.geojson?bbox=3.3,50.7,7.3,53.6&country=NL&limit=500")
                .then()
                .body("features.properties.slug", hasItems("amsterdam", "rotterdam", "utrecht"))
                .body("features.properties.country", not(hasItem("BE")));
        anyone().get("/v1/cities?bbox=170,-90,-52,84&q=toronto").then().body("items.slug", contains("toronto"));
        anyone().get("/v1/cities?bbox=3.3,50.7,7.3").then().statusCode(400).body("errors.parameter", contains("bbox"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/signatories/toronto.jsonld",
                "/v1/cities/vienna.jsonld",
                "/v1/signatories.jsonld?limit=500&status=all",
                "/v1/cities.jsonld?limit=500"
            })
    void writesNothingThatSchemaOrgDoesNotKnow(String address) throws JsonLdError {
        var text = anyone().get(address).then().statusCode(200).extract().asString();

        assertThat(SchemaOrg.readAndWritten(text)).isEqualTo(SchemaOrg.plain(text));
    }

    @Test
    void describesASignatoryToThoseWhoHaveNeverHeardOfUs() throws JsonLdError {
        var toronto = anyone().get("/v1/signatories/toronto.jsonld");

        toronto.then()
                .body("'@id'", equalTo(HERE + "/v1/signatories/toronto"))
                .body("'@type'", contains("City", "GovernmentOrganization"))
                .body("name", equalTo("Toronto"))
                .body(
                        "sameAs",
                        contains(
                                HERE + "/v1/cities/toronto",
                                "http://www.wikidata.org/entity/Q172",
                                "https://sws.geonames.org/6167865/"))
                .body("geo.longitude", equalTo(-79.4163f))
                .body("containedInPlace.name", equalTo("Canada"))
                .body("memberOf.startDate", equalTo("2014-12"))
                .body("memberOf.memberOf.'@id'", equalTo(HERE + "/v1/signatories"))
                .body("subjectOf[0].license", equalTo("https://creativecommons.org/licenses/by/4.0/"))
                .body("subjectOf[0].citation.'@id'", hasItem(HERE + "/v1/sources/S36"))
                .body("subjectOf[1].'@type'", equalTo("Event"))
                .body("subjectOf[1].startDate", equalTo("2014-12"));
        assertThat(SchemaOrg.expanded(toronto.asString()))
                .contains(
                        "\"http://schema.org/startDate\":[{\"@value\":\"2014-12\",\"@type\":\"http://schema.org/Date\"}]")
                .contains("\"http://schema.org/sameAs\":[{\"@id\":\"" + HERE + "/v1/cities/toronto\"}");
    }

    @Test
    void tellsNoNamesOfPersons() {
        GivenCity.listed("linked-data");

        var text = anyone().get("/v1/signatories/linked-data.jsonld").asString();
        var bulk = anyone().get("/v1/signings.ndjson?limit=500&sort=-signed-on").asString();

        assertThat(text).contains("\"startDate\":\"2025-03-04\"").doesNotContain("Ada Example");
        assertThat(bulk).contains("linked-data").doesNotContain("Ada Example");
    }

    @Test
    void keepsNamesOfOtherLanguages() {
        Requests.secretariat().body("""
                        {"slug": "linked-names", "name": "Cologne",
                         "names": [{"value": "Cologne", "lang": "en", "type": "exonym"},
                                   {"value": "Köln", "lang": "de", "type": "official"},
                                   {"value": "Cologne", "lang": "fr", "type": "exonym"},
                                   {"value": "Colonia", "lang": null, "type": "alias"}],
                         "identifiers": {"lau": "05315000"}}""").post("/v1/cities").then().statusCode(201);

        anyone().get("/v1/cities/linked-names.jsonld")
                .then()
                .body("'@type'", equalTo("City"))
                .body("name", equalTo("Cologne"))
                .body("alternateName[0].'@value'", equalTo("Köln"))
                .body("alternateName[0].'@language'", equalTo("de"))
                .body("alternateName[1].'@language'", equalTo("fr"))
                .body("alternateName[2]", equalTo("Colonia"))
                .body("identifier.propertyID", equalTo("LAU"))
                .body("memberOf", nullValue())
                .body("geo", nullValue());
    }

    @Test
    void leavesMembershipOutWhereItIsOver() {
        GivenCity.listed("linked-gone");
        Requests.secretariat()
                .body("""
                        {"status": "withdrawn", "reason": "own-wish", "decisionUrl": "https://example.org/d",
                         "trueFrom": {"value": "2025-05-01", "precision": "day"}}""")
                .post("/v1/signatories/linked-gone/status-decisions")
                .then()
                .statusCode(201);

        anyone().get("/v1/signatories/linked-gone.jsonld")
                .then()
                .body("memberOf", nullValue())
                .body("subjectOf.'@type'", contains("CreativeWork", "Event"));
    }
}
