package eu.integratingcities.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.integratingcities.e2e.SystemUnderTest;
import eu.integratingcities.launcher.token.Role;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Somebody takes everything at once, follows the feed from there, and has what the live lists have, but for names. */
class SnapshotJourneyTest {
    private static final Pattern NEXT = Pattern.compile("<([^>]*)>; rel=\"next\"");
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CITY = "snapshot-journey";
    private static final Set<String> OF_A_CITY =
            Set.of("id", "slug", "name", "names", "country", "place", "identifiers", "standing");
    private static final Set<String> OF_A_STATEMENT = Set.of("id", "city", "office", "saidOn", "gist", "sourceUrl");
    private static final Map<String, String> LISTS = Map.of(
            "cities", "/v1/cities",
            "signings", "/v1/signings",
            "sources", "/v1/sources",
            "monitoring-cycles", "/v1/monitoring/cycles",
            "conferences", "/v1/conferences",
            "speakers", "/v1/speakers");

    private final SystemUnderTest system = SystemUnderTest.running();
    private final Client client = new Client(system);

    @Test
    void hasTheColumnsOfTheListsAndNamesOfNobody() throws Exception {
        await().atMost(PATIENCE).until(() -> newest() != null);
        var files = unpacked(newest());

        for (var list : LISTS.entrySet()) {
            var live =
                    read(list.getValue() + ".csv?limit=1").lines().findFirst().orElseThrow();
            assertThat(files.get("data/" + list.getKey() + ".csv").lines().findFirst())
                    .as(list.getKey())
                    .contains(live);
        }
        assertThat(files.get("data/signatories.ndjson")).contains("\"slug\":\"utrecht\"");
        assertThat(files.get("data/sessions.csv").lines().count()).isGreaterThan(1);
        var everything = String.join("\n", files.values());
        assertThat(namesOfPersons(files)).isNotEmpty().allSatisfy(name -> assertThat(everything)
                .doesNotContain('"' + name + '"'));
    }

    @Test
    void isWithTheFeedWhatIsLive() throws Exception {
        var before = newest();
        client.as(Role.OPERATOR).post("/v1/snapshots").then().statusCode(202);
        await().atMost(PATIENCE).until(() -> !String.valueOf(newest()).equals(String.valueOf(before)));
        var snapshot = newest();
        var files = unpacked(snapshot);
        var cities = rows(files.get("data/cities.ndjson"));
        var statements = rows(files.get("data/statements.ndjson"));

        client.post(Role.SECRETARIAT, "/v1/cities", """
                {"slug": "%s", "name": "Snapshot", "country": "NL"}""".formatted(CITY));
        var tag = client.anybody().get("/v1/cities/" + CITY).header("ETag");
        client.as(Role.SECRETARIAT)
                .contentType("application/merge-patch+json")
                .header("If-Match", tag)
                .body("{\"name\": \"Snapshot changed\"}")
                .patch("/v1/cities/" + CITY)
                .then()
                .statusCode(200);
        client.editorOf("utrecht")
                .contentType(ContentType.JSON)
                .body("""
                        {"office": "Mayor", "speakerName": "Grace Example",
                         "saidOn": {"value": "2026-05", "precision": "month"},
                         "occasion": {"kind": "conference", "conference": 10},
                         "gist": "Said behind the snapshot.", "sourceUrl": "https://example.org/statement"}""")
                .post("/v1/signatories/utrecht/statements")
                .then()
                .statusCode(201);

        assertThat(cities).isNotEmpty().doesNotContainKey(idOf(CITY));
        await().atMost(PATIENCE).untilAsserted(() -> {
            followed(snapshot, cities, statements);
            assertThat(only(OF_A_CITY, cities)).isEqualTo(only(OF_A_CITY, live("/v1/cities.ndjson?limit=500")));
            assertThat(only(OF_A_STATEMENT, ofUtrecht(statements)))
                    .isEqualTo(only(OF_A_STATEMENT, live("/v1/signatories/utrecht/statements.ndjson?limit=500")));
        });
        assertThat(client.anybody()
                        .get("/v1/signatories/utrecht/statements?limit=500")
                        .asString())
                .contains("Grace Example");
        assertThat(statements.toString()).contains("Said behind the snapshot.").doesNotContain("Grace Example");
    }

    /** Applies every event behind the snapshot, in order: what it says of a thing is what holds. */
    private void followed(JsonNode snapshot, Map<String, ObjectNode> cities, Map<String, ObjectNode> statements)
            throws Exception {
        var path = snapshot.path("changes").asText() + "&limit=500";
        while (true) {
            var answer = client.anybody().urlEncodingEnabled(false).get(path);
            assertThat(answer.statusCode()).isEqualTo(200);
            var events = JSON.readTree(answer.asByteArray());
            for (var event : events) {
                apply(event, cities, statements);
            }
            if (events.isEmpty()) {
                return;
            }
            path = next(answer);
        }
    }

    private static void apply(JsonNode event, Map<String, ObjectNode> cities, Map<String, ObjectNode> statements) {
        var state = event.at("/data/state");
        var type = event.path("type").asText();
        if (type.contains(".signatory.statement-removed.")) {
            statements.remove(state.path("id").asText());
        } else if (type.contains(".signatory.statement-")) {
            merge(state, statements);
        } else if (state.has("slug") && state.has("standing")) {
            merge(state, cities);
        }
    }

    private static void merge(JsonNode state, Map<String, ObjectNode> rows) {
        rows.computeIfAbsent(state.path("id").asText(), id -> JSON.createObjectNode())
                .setAll((ObjectNode) state.deepCopy());
    }

    private static Map<String, ObjectNode> ofUtrecht(Map<String, ObjectNode> statements) {
        var kept = new TreeMap<>(statements);
        kept.values().removeIf(row -> !row.path("city").asText().equals("utrecht"));
        return kept;
    }

    private static Map<String, JsonNode> only(Set<String> members, Map<String, ObjectNode> rows) {
        var shown = new TreeMap<String, JsonNode>();
        rows.forEach((id, row) -> shown.put(id, row.deepCopy().retain(members)));
        return shown;
    }

    private static @Nullable String next(Response answer) {
        return answer.headers().getValues("Link").stream()
                .flatMap(link -> NEXT.matcher(link).results())
                .map(found -> found.group(1))
                .findFirst()
                .orElse(null);
    }

    private String idOf(String slug) {
        return client.anybody().get("/v1/cities/" + slug).path("id");
    }

    private Map<String, ObjectNode> live(String list) throws IOException {
        var rows = new TreeMap<String, ObjectNode>();
        var path = list;
        while (path != null) {
            var answer = client.anybody().urlEncodingEnabled(false).get(path);
            assertThat(answer.statusCode()).isEqualTo(200);
            rows.putAll(rows(new String(answer.asByteArray(), StandardCharsets.UTF_8)));
            path = next(answer);
        }
        return rows;
    }

    private static Map<String, ObjectNode> rows(String ndjson) throws IOException {
        var rows = new TreeMap<String, ObjectNode>();
        for (var line : ndjson.lines().toList()) {
            var row = (ObjectNode) JSON.readTree(line);
            rows.put(row.path("id").asText(), row);
        }
        return rows;
    }

    /** Of whoever spoke or signed, as the live answers tell them. */
    private Set<String> namesOfPersons(Map<String, String> files) throws IOException {
        var names = new TreeSet<>(strings("/v1/speakers?limit=500", "items.name"));
        names.addAll(strings("/v1/appearances?limit=500", "items.name"));
        for (var row : rows(files.get("data/signatories.ndjson")).values()) {
            var signatory = "/v1/signatories/" + row.path("slug").asText();
            names.addAll(strings(signatory + "/signings", "items.signerName"));
            names.addAll(strings(signatory + "/statements?limit=500", "items.speakerName"));
        }
        return names;
    }

    private List<String> strings(String path, String member) {
        List<String> found = client.anybody().get(path).path(member);
        return found.stream().filter(name -> name != null).toList();
    }

    private String read(String path) {
        return client.anybody().get(path).asString();
    }

    private JsonNode newest() throws IOException {
        return JSON.readTree(client.anybody().get("/v1/snapshots").asByteArray())
                .path("items")
                .get(0);
    }

    private Map<String, String> unpacked(JsonNode snapshot) throws Exception {
        var files = new TreeMap<String, String>();
        try (var http = HttpClient.newBuilder().followRedirects(Redirect.NORMAL).build()) {
            var latest = URI.create(system.gateway() + "/v1/snapshots/latest");
            var answer = http.send(HttpRequest.newBuilder(latest).build(), BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.uri().getPath()).isEqualTo(snapshot.path("href").asText());
            try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
                for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return files;
    }
}
