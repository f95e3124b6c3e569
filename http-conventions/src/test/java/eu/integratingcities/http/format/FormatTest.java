package eu.integratingcities.http.format;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import eu.integratingcities.http.contract.TestKeys;
import eu.integratingcities.http.contract.Tokens;
import eu.integratingcities.platform.RealPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(TestKeys.class)
class FormatTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/* | application/json",
                "text/csv | text/csv;charset=utf-8",
                "application/x-ndjson | application/x-ndjson",
                "text/html, text/csv;q=0.5, application/json;q=0.1 | text/csv;charset=utf-8",
                "text/*, application/json;q=0.5 | text/csv;charset=utf-8",
                "application/json;q=0, */* | application/json",
                "text/html, */*;q=0.1 | application/json",
                "application/geo+json | application/geo+json",
                "application/ld+json, application/json;q=0.9 | application/ld+json"
            })
    void choosesByAccept(String accept, String expected) {
        given().header("Accept", accept)
                .get("/v1/places?prefix=none")
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo(expected))
                .header("Vary", equalTo("Accept"));
    }

    @Test
    void letsTheSuffixDecide() {
        given().header("Accept", "application/json")
                .get("/v1/places.csv?prefix=none")
                .then()
                .header("Content-Type", equalTo("text/csv;charset=utf-8"))
                .header("Content-Disposition", containsString("places.csv"));
        given().header("Accept", "text/csv")
                .get("/v1/places.json?prefix=none")
                .then()
                .header("Content-Type", equalTo("application/json"));
    }

    @Test
    void writesCsvForPeopleAndPrograms() {
        create(
                "{\"slug\":\"form-a\",\"name\":\"=SUM(1) \\\"x\\\", y\",\"kind\":\"port-town\",\"inhabitants\":-0,\"founded\":{\"value\":\"2010-02\",\"precision\":\"month\"},\"aliases\":[\"a\"]}");

        var csv = given().get("/v1/places.csv?prefix=form-a").asByteArray();
        var marked = given().get("/v1/places.csv?prefix=form-a&bom=true").asByteArray();

        var text = new String(csv, StandardCharsets.UTF_8);
        assertThat(text.lines().findFirst().orElseThrow())
                .isEqualTo(
                        "id,slug,name,kind,inhabitants,founded.value,founded.precision,founded.notBefore,founded.notAfter,place.latitude,place.longitude,version,changedAt");
        assertThat(text)
                .contains(",form-a,\"'=SUM(1) \"\"x\"\", y\",port-town,0,2010-02,month,,,,,1,")
                .endsWith("\r\n");
        assertThat(new String(marked, StandardCharsets.UTF_8)).isEqualTo("\ufeff" + text);
    }

    @Test
    void tellsTheLanguageOfTheTexts() {
        create("{\"slug\":\"form-l\",\"name\":\"A\",\"kind\":\"village\"}");

        for (var path : List.of("/v1/places/form-l", "/v1/places?prefix=form-l", "/v1/places.csv?prefix=form-l")) {
            given().get(path).then().statusCode(200).header("Content-Language", equalTo("en"));
        }
        given().get("/v1/places?prefix=form-none").then().header("Content-Language", nullValue());
    }

    @Test
    void writesOneJsonTextALine() {
        create("{\"slug\":\"form-n1\",\"name\":\"A\\nB\",\"kind\":\"village\"}");
        create("{\"slug\":\"form-n2\",\"name\":\"C\",\"kind\":\"village\"}");

        var lines = given().get("/v1/places.ndjson?prefix=form-n")
                .asString()
                .lines()
                .toList();

        assertThat(lines).hasSize(2).allMatch(line -> line.startsWith("{") && line.endsWith("}"));
    }

    @Test
    void writesFeaturesWithTheListAroundThem() {
        create(
                "{\"slug\":\"form-g1\",\"name\":\"G\",\"kind\":\"village\",\"founded\":{\"value\":\"2010-02\",\"precision\":\"month\"},\"aliases\":[\"a\"],\"place\":{\"latitude\":52.5,\"longitude\":-4.25}}");
        create("{\"slug\":\"form-g2\",\"name\":\"H\",\"kind\":\"village\"}");

        var one =
                given().get("/v1/places/form-g1.geojson").then().statusCode(200).contentType("application/geo+json");
        var list =
                given().get("/v1/places.geojson?prefix=form-g&limit=1").then().statusCode(200);

        one.body("type", equalTo("Feature"))
                .body("id", matchesPattern("[0-9a-f-]{36}"))
                .body("geometry.type", equalTo("Point"))
                .body("geometry.coordinates", contains(-4.25f, 52.5f))
                .body("properties.'founded.value'", equalTo("2010-02"))
                .body("properties.inhabitants", nullValue())
                .body("properties.keySet()", not(hasItems("id", "place.latitude", "aliases")));
        list.body("type", equalTo("FeatureCollection"))
                .body("features", hasSize(1))
                .body("features[0].type", equalTo("Feature"))
                .body("items", nullValue())
                .body("page.limit", equalTo(1))
                .body("page.next", startsWith("/v1/places.geojson?"))
                .body("dataAsOf", notNullValue())
                .header("Link", matchesPattern("</v1/places\\.geojson\\?.*>; rel=\"next\""));
    }

    @Test
    void writesNodesWithPublicAddresses() {
        create("{\"slug\":\"form-w1\",\"name\":\"L\",\"kind\":\"village\",\"aliases\":[\"a\",\"b\"]}");

        given().header("Host", "elsewhere.example")
                .get("/v1/places/form-w1.jsonld")
                .then()
                .statusCode(200)
                .contentType("application/ld+json")
                .body("'@context'", equalTo("https://schema.org"))
                .body("'@id'", equalTo("http://localhost:8080/v1/places/form-w1"))
                .body("'@type'", equalTo("City"))
                .body("alternateName", contains("a", "b"));
        given().get("/v1/places.jsonld?prefix=form-w")
                .then()
                .body("'@context'", equalTo("https://schema.org"))
                .body("'@graph'.name", contains("L"));
    }

    private static void create(String body) {
        given().auth()
                .oauth2(Tokens.of("secretariat"))
                .contentType("application/json")
                .body(body)
                .post("/v1/places")
                .then()
                .statusCode(201);
    }
}
