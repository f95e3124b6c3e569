package eu.integratingcities.http.imports;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import eu.integratingcities.http.contract.TestKeys;
import eu.integratingcities.http.contract.Tokens;
import eu.integratingcities.platform.OtherSession;
import eu.integratingcities.platform.RealPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(TestKeys.class)
class ImportTest {
    @Test
    void appliesGoodRowsAndTellsWhyOthersAreNot() {
        var outcome = load("application/x-ndjson", "", """
                {"slug":"imp-a","name":"A","kind":"village"}
                {"slug":"imp-b","name":"","kind":"village"}

                {"slug":"imp-c","name":"C","kind":"vilage"}
                nonsense
                {"slug":"imp-d","name":"D","kind":"capital","nam":"x"}
                {"slug":"imp-atlantis","name":"Atlantis","kind":"capital"}
                {"slug":"imp-e","name":"E","kind":"capital","inhabitants":7}
                """);

        outcome.body("state", equalTo("finished"))
                .body("rows", equalTo(7))
                .body("created", equalTo(2))
                .body("refused", equalTo(5))
                .body("errors.line", contains(2, 4, 5, 6, 7))
                .body("errors.key", contains("imp-b", null, null, null, "imp-atlantis"))
                .body("errors[0].problem.errors[0].pointer", equalTo("/name"))
                .body("errors[1].problem.errors[0].detail", containsString("Nearest: village"))
                .body("errors[2].problem.type", equalTo("/problems/malformed-body"))
                .body("errors[3].problem.errors[0].detail", containsString("Nearest: name"))
                .body("errors[4].problem.errors[0].code", equalTo("lost"))
                .body("errors[4].problem.instance", equalTo("#line-7"));
        given().get("/v1/places/imp-e").then().statusCode(200).body("inhabitants", equalTo(7));
    }

    @Test
    void changesNothingTheSecondTime() {
        var body = "{\"slug\":\"twice\",\"name\":\"Twice\",\"kind\":\"village\"}\n";
        load("application/x-ndjson", "", body).body("created", equalTo(1));

        var second = load("application/x-ndjson", "", body);

        second.body("unchanged", equalTo(1)).body("created", equalTo(0)).body("changed", equalTo(0));
        given().get("/v1/places/twice").then().body("version", equalTo(1));
    }

    @Test
    void triesOutWithoutATrace() {
        load("application/x-ndjson", "?dry-run=true", "{\"slug\":\"dry\",\"name\":\"Dry\",\"kind\":\"village\"}")
                .body("state", equalTo("finished"))
                .body("created", equalTo(1));

        given().get("/v1/places/dry").then().statusCode(404);
    }

    @Test
    void appliesNoneWhenOneIsRefusedAndAllWereAskedFor() {
        var good = IntStream.range(0, 600)
                .mapToObj("{\"slug\":\"none-%d\",\"name\":\"N\",\"kind\":\"village\"}"::formatted)
                .collect(Collectors.joining("\n"));
        var bad = "\n{\"slug\":\"none-x\",\"name\":\"Atlantis\",\"kind\":\"village\"}";

        load("application/x-ndjson", "?mode=all-or-none", good + bad)
                .body("state", equalTo("refused"))
                .body("created", equalTo(0))
                .body("refused", equalTo(1))
                .body("errors[0].line", equalTo(601))
                .body("errors[0].key", equalTo("none-x"));

        given().get("/v1/places/none-1").then().statusCode(404);
        load("application/x-ndjson", "?mode=all-or-none", good).body("created", equalTo(600));
    }

    @Test
    void leavesWhatAnAbsentColumnDoesNotSay() {
        load(
                "application/x-ndjson",
                "",
                "{\"slug\":\"col\",\"name\":\"Col\",\"kind\":\"village\",\"inhabitants\":5,\"aliases\":[\"K\"]}");

        load("text/csv", "", "slug,name,founded.value,founded.precision\r\ncol,'=Col,2010-02,month\r\n")
                .body("changed", equalTo(1));

        given().get("/v1/places/col")
                .then()
                .body("name", equalTo("=Col"))
                .body("inhabitants", equalTo(5))
                .body("aliases", contains("K"))
                .body("founded.precision", equalTo("month"));
    }

    @ParameterizedTest
    @CsvSource({"csv,text/csv", "ndjson,application/x-ndjson"})
    void takesBackWhatItGaveOut(String suffix, String type) {
        load("application/x-ndjson", "", """
                {"slug":"back-%1$s-1","name":"-1, \\"quoted\\"","kind":"port-town","inhabitants":3,"aliases":["K"]}
                {"slug":"back-%1$s-2","name":"=1+1\\r\\n@x","kind":"village","place":{"latitude":-0.5,"longitude":-79.4163}}
                {"slug":"back-%1$s-3","name":"''=x ","kind":"village","founded":{"value":"2010","precision":"year"}}
                """.formatted(suffix)).body("created", equalTo(3));
        var written = given().get("/v1/places." + suffix + "?bom=true&prefix=back-" + suffix)
                .asString();

        load(type, "", written)
                .body("errors", hasSize(0))
                .body("rows", equalTo(3))
                .body("unchanged", equalTo(3));
    }

    @Test
    void leavesWhatAnAbsentColumnOfANestedRecordDoesNotSay() {
        load("application/x-ndjson", "", """
                {"slug":"nest-1","name":"N","kind":"village","place":{"latitude":1.5,"longitude":-2.5}}
                {"slug":"nest-2","name":"N","kind":"village"}
                """);

        load("text/csv", "", "slug,place.latitude\nnest-1,7.5\nnest-2,\n")
                .body("errors", hasSize(0))
                .body("changed", equalTo(1))
                .body("unchanged", equalTo(1));
        load("text/csv", "", "slug,place.latitude,place.longitude\nnest-1,,\n").body("changed", equalTo(1));

        given().get("/v1/places/nest-1").then().body("place", nullValue());
        load("text/csv", "", "slug,place.latitude,place.longitude\nnest-1,7.5,\n")
                .body("errors[0].problem.errors[0].pointer", equalTo("/place/longitude"));
    }

    @Test
    void fillsARowWithWhatTheRowBeforeItHasChanged() {
        load("application/x-ndjson", "", """
                {"slug":"said-twice","name":"First","kind":"village","inhabitants":1}
                """).body("created", equalTo(1));

        load("application/x-ndjson", "", """
                {"slug":"said-twice","inhabitants":2}
                {"slug":"said-twice","name":"Third"}
                """).body("changed", equalTo(2));

        given().get("/v1/places/said-twice")
                .then()
                .body("name", equalTo("Third"))
                .body("inhabitants", equalTo(2));
    }

    @Test
    void refusesCsvThatIsNotUtf8() {
        var windows = "slug,name\nzurich,Z\u00fcrich\n".getBytes(StandardCharsets.ISO_8859_1);

        load("text/csv", "", windows)
                .body("refused", equalTo(1))
                .body("errors[0].problem.errors[0].detail", containsString("UTF-8"));
        given().get("/v1/places/zurich").then().statusCode(404);
    }

    @Test
    void tellsOfAHeaderThatCannotBeRead() {
        load("text/csv", "", "\"slug,name\na,b\n")
                .body("state", equalTo("finished"))
                .body("errors[0].problem.type", equalTo("/problems/malformed-body"));
    }

    @Test
    void namesTheRowWithAValueThatCannotBeStored() {
        load("application/x-ndjson", "", """
                {"slug":"nul","name":"N\\u0000l","kind":"village"}
                {"slug":"half","name":"N\\ud83cl","kind":"village","inhabitants":1,"aliases":[]}
                {"slug":"not-nul","name":"Nil","kind":"village"}
                """)
                .body("created", equalTo(1))
                .body("errors.key", contains("nul", "half"))
                .body("errors[1].problem.errors[0].pointer", equalTo("/name"))
                .body("errors[0].problem.status", equalTo(400));
    }

    @Test
    void namesTheRowWithAKeyThatCannotBeLookedUp() {
        load("application/x-ndjson", "", """
                {"slug":"nul\\u0000key","name":"Nul"}
                {"slug":"after-nul-key","name":"Nil","kind":"village"}
                """)
                .body("state", equalTo("finished"))
                .body("created", equalTo(1))
                .body("errors.line", contains(1))
                .body("errors.key", contains("nul\ufffdkey"))
                .body("errors[0].problem.status", equalTo(400));
    }

    @Test
    void refusesAColumnThatComesTwice() {
        load("text/csv", "", "slug,name,kind,name\ntwo-names,First,village,Second\n")
                .body("refused", equalTo(1))
                .body("errors[0].problem.errors[0].code", equalTo("repeated-column"))
                .body("errors[0].problem.errors[0].detail", containsString("name"));
        given().get("/v1/places/two-names").then().statusCode(404);
    }

    /** The row was good when all were checked; since then the record that it leaves half of its members to has gone. */
    @Test
    void appliesNoneWhenARowIsRefusedInItsTurn() throws SQLException {
        var first = IntStream.range(0, 1000)
                .mapToObj("{\"slug\":\"late-%d\",\"name\":\"N\",\"kind\":\"village\"}"::formatted)
                .collect(Collectors.joining("\n"));
        load("application/x-ndjson", "", first + "\n{\"slug\":\"late-gone\",\"name\":\"G\",\"kind\":\"village\"}");

        String place;
        try (var other = new OtherSession()) {
            other.execute("select from place where slug = 'late-0' for update");
            place = begin(
                    "application/x-ndjson",
                    "?mode=all-or-none",
                    (first.replace("\"N\"", "\"M\"") + "\n{\"slug\":\"late-gone\",\"inhabitants\":2}")
                            .getBytes(StandardCharsets.UTF_8));
            await().until(() -> other.isAwaited(Duration.ZERO));
            given().auth()
                    .oauth2(Tokens.of("secretariat"))
                    .delete("/v1/places/late-gone")
                    .then()
                    .statusCode(204);
        }

        ended(place)
                .body("state", equalTo("refused"))
                .body("changed", equalTo(0))
                .body("errors.line", contains(1001))
                .body("errors.key", contains("late-gone"));
        given().get("/v1/places/late-0").then().body("name", equalTo("N"));
    }

    @Test
    void namesTheNearestColumnAndEndsAtAnOpenQuote() {
        load("text/csv", "", "slug,nmae\na,b\n")
                .body("refused", equalTo(1))
                .body("errors", hasSize(1))
                .body("errors[0].problem.errors[0].detail", containsString("Nearest: name"));
        load("text/csv", "", "slug,versoin\na,1\n")
                .body("errors[0].problem.errors[0].detail", containsString("Nearest: version"));
        load("text/csv", "", "slug,name,kind\nquote-a,A,village\nquote-b,\"B,village\n")
                .body("created", equalTo(1))
                .body("refused", equalTo(1))
                .body("errors[0].line", equalTo(3))
                .body("errors[0].problem.errors[0].detail", startsWith("A cell with a comma"));
        load("text/csv", "", "slug,name,kind\nquote-c,\"a\"b,village\n")
                .body("errors[0].problem.errors[0].detail", startsWith("A cell with a comma"));
    }

    @Test
    void refusesOtherTypesAndUnknownImports() {
        given().auth()
                .oauth2(Tokens.of("secretariat"))
                .contentType("application/json")
                .body("{}")
                .post("/v1/imports/places")
                .then()
                .statusCode(415);
        given().auth()
                .oauth2(Tokens.of("secretariat"))
                .get("/v1/imports/018f0000-0000-7000-8000-000000000000")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/not-found"));
    }

    private static ValidatableResponse load(String type, String query, String body) {
        return load(type, query, body.getBytes(StandardCharsets.UTF_8));
    }

    private static ValidatableResponse load(String type, String query, byte[] body) {
        return ended(begin(type, query, body));
    }

    private static String begin(String type, String query, byte[] body) {
        return given().auth()
                .oauth2(Tokens.of("secretariat"))
                .contentType(type)
                .body(body)
                .post("/v1/imports/places" + query)
                .then()
                .statusCode(202)
                .header("Location", matchesPattern("/v1/imports/[0-9a-f-]{36}"))
                .extract()
                .header("Location");
    }

    private static ValidatableResponse ended(String place) {
        await().until(() -> !outcome(place).extract().path("state").equals("running"));
        return outcome(place);
    }

    private static ValidatableResponse outcome(String place) {
        return given().auth().oauth2(Tokens.of("secretariat")).get(place).then().statusCode(200);
    }
}
