package eu.integratingcities.http.codebook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import eu.integratingcities.http.contract.Packed;
import eu.integratingcities.http.contract.TestKeys;
import eu.integratingcities.http.contract.Tokens;
import eu.integratingcities.platform.RealPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A table that can be read without us: each column is told, as it is in JSON. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(TestKeys.class)
class CodebookTest {
    private final String prefix = "told-" + UUID.randomUUID();

    @BeforeEach
    void createPlaces() {
        for (var suffix : List.of("a", "b")) {
            given().auth()
                    .oauth2(Tokens.of("secretariat"))
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .contentType("application/json")
                    .body("{\"slug\":\"%s-%s\",\"name\":\"=A\",\"kind\":\"village\"}".formatted(prefix, suffix))
                    .post("/v1/places")
                    .then()
                    .statusCode(201);
        }
    }

    private String path(String suffix) {
        return "/v1/places" + suffix + "?prefix=" + prefix;
    }

    private Packed read(String query) {
        return Packed.read(given().get(path(".zip") + query).asByteArray());
    }

    @Test
    void hasTheTableAndWhatItIs() {
        var zip = read("");

        assertThat(zip.files())
                .containsOnlyKeys("README.txt", "places.csv", "places.csv-metadata.json", "datapackage.json");
        assertThat(zip.table()).isEqualTo(given().get(path(".csv")).asString());
        assertThat(zip.file("README.txt"))
                .contains("places", "/v1/places", "Rows    2\n", "Creative Commons Attribution 4.0", "GeoNames")
                .contains("inhabitants (int32 or empty)\n    null where nobody counted");
    }

    @Test
    void describesEachColumnForPrograms() throws Exception {
        var zip = read("");
        var header = List.of(zip.table().lines().findFirst().orElseThrow().split(","));

        var data = JsonPath.from(zip.file("datapackage.json"));
        assertThat(data.getList("resources[0].schema.fields.name")).isEqualTo(header);
        assertThat(data.getString("resources[0].hash")).isEqualTo("sha256:" + sha256(zip.table()));
        assertThat(data.getInt("resources[0].bytes")).isEqualTo(zip.table().getBytes(StandardCharsets.UTF_8).length);
        assertThat(data.getString("licenses[0].name")).isEqualTo("CC-BY-4.0");
        assertThat(type(data, "changedAt")).isEqualTo("datetime");
        assertThat(type(data, "version")).isEqualTo("integer");
        assertThat(type(data, "place.latitude")).isEqualTo("number");
        assertThat(data.getList("resources[0].schema.fields.find { it.name == 'kind' }.constraints.enum"))
                .contains("village", "port-town");
        assertThat(data.getBoolean("resources[0].schema.fields.find { it.name == 'slug' }.constraints.required"))
                .isTrue();
        assertThat((Object) data.get("resources[0].schema.fields.find { it.name == 'place.latitude' }.constraints"))
                .isNull();
        assertThat(description(data, "inhabitants")).isEqualTo("null where nobody counted");

        var web = JsonPath.from(zip.file("places.csv-metadata.json"));
        assertThat(web.getString("url")).isEqualTo("places.csv");
        assertThat(web.getList("tableSchema.columns.name")).isEqualTo(header);
        assertThat(web.getString("tableSchema.columns.find { it.name == 'changedAt' }.datatype"))
                .isEqualTo("dateTime");
    }

    @Test
    void saysOfAColumnWhatTheTypesAroundItSay() {
        var fields = JsonPath.from(read("").file("datapackage.json"));

        assertThat(description(fields, "version")).startsWith("Counts the changes of the aggregate");
        assertThat(description(fields, "place.latitude"))
                .isEqualTo("Where it is; null when no source says it. – Degrees north of the equator, from -90 to 90.");
        assertThat(description(fields, "founded.precision")).isEqualTo("How exactly a source dates something.");
    }

    @Test
    void saysThatThereIsNoDataYet() {
        assertThat(ReadMe.of(new Table("places", "https://example.org/v1/places", List.of(), 0, null, null)))
                .contains(
                        "As of   no data yet\n",
                        "Integrating Cities: places, no data yet. https://example.org/v1/places");
    }

    private static String description(JsonPath data, String column) {
        return data.getString("resources[0].schema.fields.find { it.name == '%s' }.description".formatted(column));
    }

    private static String type(JsonPath data, String column) {
        return data.getString("resources[0].schema.fields.find { it.name == '%s' }.type".formatted(column));
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void describesWhatIsThere() {
        var zip = read("&fields=slug,place.latitude");

        assertThat(zip.table()).startsWith("slug,place.latitude\r\n");
        assertThat(JsonPath.from(zip.file("datapackage.json")).getList("resources[0].schema.fields.name"))
                .isEqualTo(List.of("slug", "place.latitude"));
        given().get(path(".zip") + "&fields=aliases").then().statusCode(400);
    }

    @Test
    void saysWhereTheRestIs() {
        var zip = read("&limit=1");

        assertThat(zip.file("README.txt")).containsPattern("Rows {4}1; more at http.*/v1/places\\.zip\\?.*cursor=");
        assertThat(JsonPath.from(zip.file("datapackage.json")).getString("description"))
                .startsWith("A part of the list");
    }

    @Test
    void saysWhatWasAsked() {
        var zip = read("&fields=slug");

        assertThat(zip.file("README.txt")).contains("/v1/places.zip?prefix=" + prefix + "&fields=slug");
        assertThat(JsonPath.from(zip.file("datapackage.json")).getString("homepage"))
                .endsWith("/v1/places.zip?prefix=" + prefix + "&fields=slug");
    }

    @Test
    void isTheSameUntilTheRowsAreNot() {
        var first = given().get(path(".zip"));

        first.then()
                .statusCode(200)
                .contentType(equalTo("application/zip"))
                .header("Content-Disposition", containsString("places.zip"));
        given().header("If-None-Match", first.header("ETag"))
                .get(path(".zip"))
                .then()
                .statusCode(304);
        given().accept("application/zip").get(path("")).then().contentType(equalTo("application/zip"));
        given().get("/v1/places/" + prefix + "-a.zip").then().statusCode(406);
    }
}
