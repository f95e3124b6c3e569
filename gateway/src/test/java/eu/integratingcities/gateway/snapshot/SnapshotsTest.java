package eu.integratingcities.gateway.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.integratingcities.gateway.GatewayClient;
import eu.integratingcities.gateway.database.Database;
import eu.integratingcities.gateway.door.GatewayServer;
import eu.integratingcities.http.contract.Tokens;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole data as files: made by itself and when an operator asks, or not at all, and served as they are. */
@QuarkusTest
@WithTestResource(ListedServices.class)
class SnapshotsTest {
    private static final String LIST = "/v1/snapshots";

    @Inject
    GatewayServer server;

    @Inject
    Database database;

    @Inject
    MeterRegistry meters;

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }

    private static Path folder() {
        return Path.of(setting("ic.gateway.snapshot.folder"));
    }

    private RequestSpecification gateway() {
        return GatewayClient.to(server.port());
    }

    private static ConditionFactory patiently() {
        return Awaitility.await().atMost(Duration.ofSeconds(30));
    }

    private List<Snapshot> listed() {
        return gateway().get(LIST).then().statusCode(200).extract().jsonPath().getList("items", Map.class).stream()
                .map(item -> new ObjectMapper().findAndRegisterModules().convertValue(item, Snapshot.class))
                .toList();
    }

    private Snapshot newest() {
        return listed().getFirst();
    }

    private byte[] archive() {
        return gateway().get(newest().href()).then().statusCode(200).extract().asByteArray();
    }

    private void order() {
        gateway()
                .auth()
                .oauth2(Tokens.of("operator"))
                .post(LIST)
                .then()
                .statusCode(202)
                .header("Location", LIST)
                .body("orderedAt", notNullValue())
                .body("list", equalTo(LIST));
    }

    private void services(String state) {
        RestAssured.given().post(setting("test.services") + state).then().statusCode(200);
    }

    @BeforeEach
    void hasOne() {
        services("/back");
        patiently().until(database::isReady);
        patiently().until(() -> !listed().isEmpty());
    }

    @Test
    void holdsEveryListTwiceWithTheSameRows() throws Exception {
        var files = unpacked(archive());

        assertThat(files).hasSize(2 + 2 * SnapshotTables.ALL.size());
        assertThat(text(files, "data/cities.ndjson")).isEqualTo("""
                {"slug":"utrecht","name":"Utrecht, \\"U\\"","place":{"latitude":52.09083},"notes":["one"]}
                {"slug":"calculated","name":"=1+1","place":null,"notes":[]}
                {"slug":"oslo","name":"Oslo"}
                """);
        assertThat(text(files, "data/cities.csv").split("\r\n"))
                .containsExactly(
                        "slug,code,number,name,place.latitude",
                        "utrecht,,,\"Utrecht, \"\"U\"\"\",52.09083",
                        "calculated,,,'=1+1,",
                        "oslo,,,Oslo,");
    }

    @Test
    void saysInEachRowToWhatItBelongsAndLeavesOutWhatWentAway() throws Exception {
        var files = unpacked(archive());

        assertThat(text(files, "data/competences.ndjson"))
                .isEqualTo("{\"city\":\"utrecht\",\"slug\":\"x\",\"code\":\"2010-02\",\"number\":9,\"name\":\"N\"}\n");
        assertThat(text(files, "data/competences.csv"))
                .isEqualTo("city,slug,code,number,name,place.latitude\r\nutrecht,x,2010-02,9,N,\r\n");
        assertThat(text(files, "data/rooms.ndjson")).startsWith("{\"conference\":9,");
        assertThat(text(files, "data/sessions.ndjson")).startsWith("{\"slug\":");
    }

    @Test
    void describesEachFileWithItsDigestAndItsColumns() throws Exception {
        var files = unpacked(archive());
        var described = new ObjectMapper().readTree(files.get("datapackage.json"));

        assertThat(described.path("resources")).hasSize(2 * SnapshotTables.ALL.size());
        for (var resource : described.path("resources")) {
            var content = files.get(resource.path("path").asText());
            assertThat(resource.path("hash").asText()).isEqualTo("sha256:" + sha256(content));
            assertThat(resource.path("bytes").asLong()).isEqualTo(content.length);
        }
        var cities = resource(described, "cities-csv");
        assertThat(cities.path("rows").asInt()).isEqualTo(3);
        assertThat(cities.at("/schema/fields").findValuesAsText("name"))
                .containsExactly("slug", "code", "number", "name", "place.latitude");
        assertThat(cities.at("/schema/fields/4/type").asText()).isEqualTo("number");
        assertThat(cities.at("/schema/fields/4/description").asText()).contains("Degrees north");
        var ofRooms = resource(described, "rooms-csv").at("/schema/fields/0");
        assertThat(ofRooms.path("name").asText()).isEqualTo("conference");
        assertThat(ofRooms.path("type").asText()).isEqualTo("integer");
        assertThat(ofRooms.path("description").asText())
                .startsWith("Of the row in conferences, its number: place in the");
        assertThat(described.at("/licenses/0/name").asText()).isEqualTo("CC-BY-4.0");
        assertThat(resource(described, "charter-commitments-csv")
                        .at("/licenses/0/name")
                        .asText())
                .isEqualTo("other-closed");
    }

    @Test
    void tellsPeopleWhatItIsAndWhereToGoOn() throws Exception {
        var snapshot = newest();
        var readme = text(unpacked(archive()), "README.md");

        assertThat(readme)
                .contains(
                        snapshot.name(),
                        snapshot.position(),
                        "CC BY 4.0",
                        "GeoNames",
                        "Please cite",
                        "| `cities` | 3 |");
        gateway().get(snapshot.changes()).then().statusCode(200).header("Link", containsString("rel=\"next\""));
    }

    @Test
    void isServedAsItIsForEver() throws Exception {
        var snapshot = newest();

        var whole = gateway().get(snapshot.href());

        var body = whole.asByteArray();
        assertThat(sha256(body)).isEqualTo(snapshot.sha256());
        assertThat(body).hasSize((int) snapshot.bytes());
        whole.then()
                .contentType("application/zip")
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .header("Accept-Ranges", "bytes")
                .header("Repr-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(snapshot.digest()) + ":")
                .header("Content-Disposition", equalTo("attachment; filename=\"" + snapshot.name() + ".zip\""));
        gateway()
                .header("If-None-Match", whole.header("ETag"))
                .get(snapshot.href())
                .then()
                .statusCode(304);
        var head = gateway().head(snapshot.href());
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.header("Content-Length")).isEqualTo(Long.toString(snapshot.bytes()));
        assertThat(head.header("ETag")).isEqualTo(whole.header("ETag"));
        gateway()
                .get(snapshot.href() + ".sha256")
                .then()
                .statusCode(200)
                .body(equalTo(snapshot.sha256() + "  " + snapshot.name() + ".zip\n"));
    }

    @Test
    void givesItsChecksumToWhoLikesText() {
        var snapshot = newest();

        gateway()
                .accept("text/plain, application/zip;q=0.5")
                .get(snapshot.href())
                .then()
                .statusCode(200)
                .header("Vary", "accept")
                .body(equalTo(snapshot.sha256() + "  " + snapshot.name() + ".zip\n"));
        gateway()
                .accept("application/zip")
                .get(snapshot.href() + ".sha256")
                .then()
                .statusCode(406)
                .body("formats[0].mediaType", equalTo("text/plain"));
    }

    @Test
    void isHadInParts() {
        var whole = archive();
        int half = whole.length / 2;

        var first = part("bytes=0-" + (half - 1), null);
        var second = part("bytes=" + half + "-", null);

        assertThat(first.statusCode()).isEqualTo(206);
        assertThat(first.header("Content-Range")).isEqualTo("bytes 0-%d/%d".formatted(half - 1, whole.length));
        assertThat(first.asByteArray()).isEqualTo(Arrays.copyOfRange(whole, 0, half));
        assertThat(second.asByteArray()).isEqualTo(Arrays.copyOfRange(whole, half, whole.length));
        assertThat(part("bytes=-4", first.header("ETag")).asByteArray()).hasSize(4);
        assertThat(part("bytes=-4", "\"another\"").asByteArray()).isEqualTo(whole);
        part("bytes=" + whole.length + "-", null)
                .then()
                .statusCode(416)
                .header("Content-Range", "bytes */" + whole.length)
                .body("type", equalTo("/problems/range-not-satisfiable"));
        gateway()
                .header("Range", "bytes=" + whole.length + "-")
                .header("If-None-Match", first.header("ETag"))
                .get(newest().href())
                .then()
                .statusCode(304);
    }

    private Response part(String range, String condition) {
        var request = gateway().header("Range", range);
        return (condition == null ? request : request.header("If-Range", condition)).get(newest().href());
    }

    @Test
    void leadsToTheNewest() {
        gateway()
                .redirects()
                .follow(false)
                .get(LIST + "/latest")
                .then()
                .statusCode(307)
                .header("Cache-Control", "no-cache")
                .header("Location", newest().href());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1999-12-31.zip",
                "2025-02-30.zip",
                "2025-01-31",
                "2025-01-31.zip.zip",
                "making.lock",
                "nothing.zip.sha256",
                "2025-01-31%20.zip"
            })
    void knowsNoOtherName(String file) {
        gateway()
                .get(LIST + "/" + file)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/not-found"))
                .body("detail", containsString("2025-01-31.zip"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"..%2f..%2fetc%2fpasswd", "../../etc/passwd", "%2e%2e/x.zip", "x.zip?way=short", "..;/x.zip"})
    void refusesTricks(String path) {
        gateway().get(LIST + "/" + path).then().statusCode(400);
    }

    @Test
    void refusesOtherFormats() {
        gateway().accept("text/csv").get(LIST).then().statusCode(406);
        gateway().get(LIST + ".csv").then().statusCode(406);
        gateway().get(LIST + ".json").then().statusCode(200);
        gateway()
                .accept("text/html")
                .get(newest().href())
                .then()
                .statusCode(406)
                .body("formats[0].mediaType", equalTo("application/zip"));
    }

    @Test
    void isOrderedByOperatorsOnly() {
        gateway().post(LIST).then().statusCode(401);
        gateway().auth().oauth2(Tokens.of("secretariat")).post(LIST).then().statusCode(403);
    }

    @Test
    void keepsAsManyAsItIsToldAndAlwaysTheNewest() {
        for (int i = 0; i < 4; i++) {
            var before = newest().name();
            order();
            patiently().until(() -> !newest().name().equals(before));
        }

        assertThat(listed()).hasSize(3);
        assertThat(newest().name()).matches("\\d{4}-\\d{2}-\\d{2}-\\d{1,2}");
        assertThat(folder().toFile().list((in, name) -> name.endsWith(".zip"))).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/away", "/broken"})
    void leavesNothingWhileAServiceIsAwayAndMakesItWhenItIsBack(String state) throws IOException {
        var before = newest().name();
        services(state);
        double failures = failures();

        order();

        patiently().until(() -> failures() > failures + 1);
        assertThat(newest().name()).isEqualTo(before);
        assertThat(unfinished()).isEmpty();
        services("/back");
        patiently().until(() -> !newest().name().equals(before));
    }

    private double failures() {
        return meters.counter("gateway.snapshots", "outcome", "failed").count();
    }

    /** Archives without a description, or the other way round. */
    private List<String> unfinished() throws IOException {
        try (var files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".zip")
                            ? !Files.exists(folder().resolve(file.replace(".zip", ".json")))
                            : file.endsWith(".json") && !Files.exists(folder().resolve(file.replace(".json", ".zip"))))
                    .toList();
        }
    }

    private static JsonNode resource(JsonNode described, String name) {
        for (var resource : described.path("resources")) {
            if (resource.path("name").asText().equals(name)) {
                return resource;
            }
        }
        throw new AssertionError("no resource " + name);
    }

    private static Map<String, byte[]> unpacked(byte[] archive) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
