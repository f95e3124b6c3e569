package eu.integratingcities.http.format;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import eu.integratingcities.http.contract.TestKeys;
import eu.integratingcities.http.contract.Tokens;
import eu.integratingcities.platform.RealPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Readers name what they want of an item, and what they want within it. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(TestKeys.class)
class FieldsTest {
    private final String slug = "fields-" + UUID.randomUUID();

    @BeforeEach
    void aPlace() {
        given().auth()
                .oauth2(Tokens.of("secretariat"))
                .contentType("application/json")
                .body("{\"slug\":\"" + slug + "\",\"name\":\"Delft\",\"kind\":\"port-town\","
                        + "\"place\":{\"latitude\":52.0,\"longitude\":4.4}}")
                .post("/v1/places")
                .then()
                .statusCode(201);
    }

    @Test
    void leavesOutWhatIsNotNamed() {
        given().get("/v1/places/" + slug + "?fields=name,place.latitude")
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"1."))
                .body("", aMapWithSize(2))
                .body("name", equalTo("Delft"))
                .body("place", equalTo(java.util.Map.of("latitude", 52.0f)));
    }

    @Test
    void leavesItOutOfTheItemsOfAList() {
        given().get("/v1/places?fields=slug&prefix=" + slug)
                .then()
                .body("items[0]", equalTo(java.util.Map.of("slug", slug)))
                .body("page.limit", equalTo(100))
                .body("dataAsOf", notNullValue());
    }

    @Test
    void leavesItOutOfFiles() {
        assertThat(text(".csv")).isEqualTo("slug,place.latitude\r\n" + slug + ",52.0\r\n");
        assertThat(text(".ndjson")).isEqualTo("{\"slug\":\"" + slug + "\",\"place\":{\"latitude\":52.0}}\n");
        given().get("/v1/places.geojson?fields=slug&prefix=" + slug)
                .then()
                .body("features[0].properties", aMapWithSize(1))
                .body("features[0].geometry.coordinates[0]", equalTo(4.4f));
    }

    private String text(String suffix) {
        return given().get("/v1/places" + suffix + "?fields=slug,place.latitude&prefix=" + slug)
                .asString();
    }

    @Test
    void saysWhichMembersThereAre() {
        given().get("/v1/places/" + slug + "?fields=nmae")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("fields"))
                .body("detail", containsString("Nearest: name"));
        given().get("/v1/places/" + slug + "?fields=").then().statusCode(400);
    }

    @Test
    void refusesInCsvWhatHasNoColumn() {
        for (var fields : List.of("aliases", "slug,aliases")) {
            given().get("/v1/places.csv?fields=" + fields)
                    .then()
                    .statusCode(400)
                    .body("errors[0].parameter", equalTo("fields"))
                    .body("detail", containsString("aliases has no column"));
        }
        given().get("/v1/places.ndjson?fields=slug,aliases").then().statusCode(200);
    }

    @Test
    void hasWithinWhatIsNamed() {
        given().get("/v1/places/" + slug + "?expand=rivers")
                .then()
                .statusCode(200)
                .body("rivers[0].slug", equalTo(slug + "-river"))
                .body("rivers[0]", not(hasKey("tributaries")));
        given().get("/v1/places/" + slug + "?expand=rivers.tributaries&fields=slug")
                .then()
                .body("", aMapWithSize(2))
                .body("rivers[0].tributaries[0].slug", equalTo(slug + "-river-brook"));
    }

    @Test
    void goesTwoLevelsDeepAndNoDeeper() {
        given().get("/v1/places/" + slug + "?expand=rivers.tributaries.tributaries")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("expand"))
                .body("detail", containsString("rivers, rivers.tributaries"));
        given().get("/v1/places?expand=rivers").then().statusCode(400);
    }
}
