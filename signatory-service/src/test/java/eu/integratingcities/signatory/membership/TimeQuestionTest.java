package eu.integratingcities.signatory.membership;

import static eu.integratingcities.signatory.Loading.load;
import static eu.integratingcities.signatory.Requests.anyone;
import static eu.integratingcities.signatory.Requests.secretariat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import eu.integratingcities.http.contract.TestKeys;
import eu.integratingcities.platform.RealPlatform;
import eu.integratingcities.signatory.GivenCity;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions about the past, through the API. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(TestKeys.class)
class TimeQuestionTest {

    private static final String ALL = "/v1/signatories?limit=500&";

    @Inject
    AgroalDataSource database;

    @Test
    void countsFromTheFirstSigningAndNotFromTheListing() {
        GivenCity.listed("aartselaar");

        list("as-of=2025-03-04").body("items.slug", hasItem("aartselaar"));
        list("as-of=2025-03-03").body("items.slug", not(hasItem("aartselaar")));
        anyone().get("/v1/signatories/aartselaar?as-of=2025-03-03")
                .then()
                .statusCode(200)
                .body("standing", equalTo("not-yet-signatory"))
                .body("status", nullValue())
                .body("signings", empty())
                .body("time.possibleStatuses", contains("not-yet"));
    }

    @Test
    void tellsTheStatusOfTheDayWithItsReason() {
        GivenCity.listed("beveren");
        decide("beveren", "on-hold", "2025-06-01", null);
        decide("beveren", "withdrawn", "2025-09-01", null);

        list("as-of=2025-07-01").body("items.find { it.slug == 'beveren' }.status", equalTo("on-hold"));
        list("as-of=2025-07-01&status=listed").body("items.slug", not(hasItem("beveren")));
        list("as-of=2025-09-01").body("items.slug", not(hasItem("beveren")));
        list("as-of=2025-09-01&status=withdrawn").body("items.slug", hasItem("beveren"));
        anyone().get("/v1/signatories/beveren?as-of=2025-05-31")
                .then()
                .body("status", equalTo("listed"))
                .body("statusReason", nullValue())
                .body("time.asOf", equalTo("2025-05-31"))
                .body("time.countingRule.code", equalTo("first-signing-to-end"));
        anyone().get("/v1/signatories/beveren")
                .then()
                .body("status", equalTo("withdrawn"))
                .body("time.asOf", nullValue())
                .body("time.countingRule.code", equalTo("on-the-list"))
                .body("time.recordedFrom", notNullValue());
    }

    @Test
    void keepsPossibleSignatoriesOutOfTheCertainOnes() {
        load("/v1/imports/signatories", """
                {"slug": "dilbeek", "name": "Dilbeek", "country": "BE", "signings":\
                 [{"signedOn": {"value": "2019-05", "precision": "month"}, "charterEdition": null}]}
                """);

        list("as-of=2019-05-10").body("items.slug", not(hasItem("dilbeek")));
        list("as-of=2019-05-10&certainty=possible")
                .body("certainty", equalTo("possible"))
                .body("items.slug", hasItem("dilbeek"))
                .body("items.find { it.slug == 'dilbeek' }.status", nullValue())
                .body("items.find { it.slug == 'dilbeek' }.standing", equalTo("possibly-signatory"))
                .body("items.find { it.slug == 'dilbeek' }.time.possibleStatuses", contains("not-yet", "listed"));
        list("as-of=2019-05-31").body("items.slug", hasItem("dilbeek"));
        list("signed-from=2019-05-15").body("items.slug", not(hasItem("dilbeek")));
        list("signed-from=2019-05-15&certainty=possible").body("items.slug", hasItem("dilbeek"));
        list("signed-to=2019-05-15&certainty=possible").body("items.slug", hasItem("dilbeek"));
    }

    @Test
    void remembersWhatWasKnownBeforeACorrection() {
        GivenCity.listed("eeklo");
        var wrong = decide("eeklo", "withdrawn", "2025-06-01", null);
        var before = recordedAt("eeklo", 1);

        var right = decide("eeklo", "on-hold", "2025-07-01", wrong);

        anyone().get("/v1/signatories/eeklo/status-history")
                .then()
                .body("items.status", contains("listed", "withdrawn", "on-hold"))
                .body("items[1].supersededBy", equalTo(right))
                .body("items[2].supersedes", equalTo(wrong));
        anyone().get("/v1/signatories/eeklo").then().body("status", equalTo("on-hold"));
        list("as-of=2025-06-15").body("items.slug", hasItem("eeklo"));
        list("as-of=2025-06-15&known-at=" + before)
                .body("knownAt", equalTo(before))
                .body("items.slug", not(hasItem("eeklo")));
        anyone().get("/v1/signatories/eeklo?as-of=2025-06-15&known-at=" + before)
                .then()
                .body("status", equalTo("withdrawn"));
    }

    @Test
    void takesADecisionBack() {
        GivenCity.listed("halle");
        var wrong = decide("halle", "on-hold", "2025-06-01", null);

        decide("halle", "listed", "2025-06-01", wrong);

        anyone().get("/v1/signatories/halle").then().body("status", equalTo("listed"));
        list("as-of=2025-08-01&status=on-hold&certainty=possible").body("items.slug", not(hasItem("halle")));
    }

    @Test
    void correctsTheDayOfTheListing() {
        GivenCity.listed("ieper");
        String listing = anyone().get("/v1/signatories/ieper/status-history").path("items[0].id");

        decide("ieper", "listed", "2025-03-20", listing);

        anyone().get("/v1/signatories/ieper").then().body("listedOn.value", equalTo("2025-03-20"));
        refuse(
                        "ieper",
                        "on-hold",
                        "2025-03-20",
                        anyone().get("/v1/signatories/ieper/status-history").path("items[1].id"))
                .statusCode(422)
                .body("errors[0].code", equalTo("not-the-listing"));
    }

    @Test
    void refusesAnOrderThatCannotBeAndSaysWhatWouldBeRight() {
        GivenCity.listed("lierneux");
        var line = decide("lierneux", "on-hold", "2025-06-01", null);

        refuse("lierneux", "withdrawn", "2025-05-01", null)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/trueFrom"))
                .body("errors[0].code", equalTo("out-of-order"))
                .body("errors[0].detail", containsString("2025-06-01"))
                .body("errors[0].detail", containsString(line));
        refuse("lierneux", "on-hold", "2025-01-01", line).statusCode(422);
    }

    @Test
    void correctsOnlyWhatIsInEffect() {
        GivenCity.listed("mol");
        var first = decide("mol", "on-hold", "2025-06-01", null);
        decide("mol", "on-hold", "2025-07-01", first);

        refuse("mol", "on-hold", "2025-08-01", first)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/supersedes"))
                .body("errors[0].code", equalTo("not-in-effect"));
    }

    @Test
    void checksTheMovesOfTheWholeHistory() {
        GivenCity.listed("ninove");
        var line = decide("ninove", "on-hold", "2025-06-01", null);
        decide("ninove", "under-review", "2025-07-01", null);

        refuse("ninove", "ended", "2025-06-01", line).statusCode(409).body("legalMoves", empty());
    }

    @Test
    void refusesASigningThatAStatusWouldComeBefore() {
        GivenCity.listed("ronse");
        decide("ronse", "on-hold", "2025-06-01", null);
        String signing = anyone().get("/v1/signatories/ronse/signings").path("items[0].id");
        var path = "/v1/signatories/ronse/signings/" + signing;

        secretariat()
                .contentType("application/merge-patch+json")
                .header("If-Match", anyone().get(path).header("ETag"))
                .body("{\"signedOn\": {\"value\": \"2025-08-01\", \"precision\": \"day\"}}")
                .patch(path)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("before-signing"));
    }

    @Test
    void knowsWhatWasKnownOfASigningBeforeItWasCorrected() {
        GivenCity.listed("temse");
        var before = recordedAt("temse", 0);
        String signing = anyone().get("/v1/signatories/temse/signings").path("items[0].id");
        var path = "/v1/signatories/temse/signings/" + signing;
        secretariat()
                .contentType("application/merge-patch+json")
                .header("If-Match", anyone().get(path).header("ETag"))
                .body("{\"signedOn\": {\"value\": \"2025-02-28\", \"precision\": \"day\"}, \"place\": \"Temse\"}")
                .patch(path)
                .then()
                .statusCode(200);

        list("as-of=2025-03-01").body("items.slug", hasItem("temse"));
        list("as-of=2025-03-01&known-at=" + before).body("items.slug", not(hasItem("temse")));
        list("signed-to=2025-03-01&known-at=" + before).body("items.slug", not(hasItem("temse")));
        anyone().get("/v1/signatories/temse?known-at=" + before)
                .then()
                .body("signedOn.value", equalTo("2025-03-04"))
                .body("signings[0].place", nullValue())
                .body("signings[0].signerOffice", equalTo("Mayor"))
                .body("signings[0].signerName", nullValue());
        anyone().get("/v1/signatories/temse?as-of=2025-03-01")
                .then()
                .body("signedOn.value", equalTo("2025-02-28"))
                .body("signings[0].signerName", equalTo("Ada Example"));
    }

    @Test
    void knewNothingBeforeItRecordedTheCity() {
        GivenCity.listed("zele");

        anyone().get("/v1/signatories/zele?known-at=2020-01-01T00:00:00Z")
                .then()
                .statusCode(200)
                .body("standing", equalTo("not-on-record"))
                .body("status", nullValue())
                .body("signings", empty())
                .body("time.possibleStatuses", empty())
                .body("time.recordedFrom", notNullValue());
        list("known-at=2020-01-01T00:00:00Z")
                .body("items", empty())
                .body("recordedFrom", notNullValue())
                .body("explanation", containsString("2020-01-01T00:00:00Z"))
                .body("reportedCounts", equalTo("/v1/signatories/reported-counts"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"as-of=2999-01-01", "known-at=2999-01-01T00:00:00Z", "as-of=+10000-01-01"})
    void answersNothingAboutTheFuture(String question) {
        ask(question)
                .statusCode(400)
                .body("errors[0].code", equalTo("in-the-future"))
                .body("errors[0].detail", containsString("today is " + LocalDate.now(ZoneOffset.UTC)));
    }

    @Test
    void answersNothingAboutTheFutureOfOneSignatory() {
        GivenCity.listed("zomergem");

        anyone().get("/v1/signatories/zomergem?as-of=2999-01-01").then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"as-of=0000-01-01", "signed-to=-0500-01-01", "known-at=0000-01-01T00:00:00Z"})
    void findsNobodyInAntiquity(String question) {
        list(question).body("items", empty());
    }

    @Test
    void writesNoYearBeforeTheFirst() {
        ask("as-of=-0500-01-01").statusCode(400).body("errors[0].code", equalTo("out-of-range"));
        ask("as-of=2020-01-01&known-at=-0500-01-01T00:00:00Z")
                .statusCode(400)
                .body("errors[0].parameter", equalTo("known-at"))
                .body("errors[0].code", equalTo("out-of-range"));
    }

    @Test
    void pagesThroughThePast() {
        GivenCity.listed("puurs");
        GivenCity.listed("schoten");

        var first = anyone().get("/v1/signatories?limit=1&as-of=2025-04-01&sort=signed-on");
        first.then().statusCode(200).body("items", hasSize(1)).body("page.next", containsString("as-of=2025-04-01"));
        String next = first.path("page.next");
        anyone().get(next).then().statusCode(200).body("items", hasSize(1)).body("asOf", equalTo("2025-04-01"));
    }

    @Test
    void givesThePastInOtherFormats() {
        GivenCity.listed("wetteren");

        var csv = anyone().get("/v1/signatories.csv?limit=500&as-of=2025-03-04").asString();

        assertThat(csv.lines().findFirst().orElseThrow()).contains("time.asOf", "time.countingRule.code");
        assertThat(csv).contains("wetteren", "2025-03-04", "first-signing-to-end");
        assertThat(anyone().get("/v1/signatories.ndjson?limit=500&as-of=2025-03-03")
                        .asString())
                .doesNotContain("\"wetteren\"");
    }

    @Test
    void keepsVersionsOfSigningsFromBeingRewritten() {
        GivenCity.listed("zelzate");

        assertThatThrownBy(() -> run("update signing_version set place = 'none'"))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> run("delete from signing_version")).hasMessageContaining("append-only");
        assertThatThrownBy(() -> run("truncate signing_version")).hasMessageContaining("append-only");
        assertThatThrownBy(() -> run("update signing set place = 'elsewhere'"))
                .hasMessageContaining("signing_version_pk");
    }

    @Test
    void letsTheNameOfASignerBeErased() throws SQLException {
        GivenCity.listed("asse");

        String signing = anyone().get("/v1/signatories/asse/signings").path("items[0].id");
        var path = "/v1/signatories/asse/signings/" + signing;
        var before = anyone().get(path);
        before.then().body("signerName", equalTo("Ada Example"));

        secretariat()
                .contentType("application/merge-patch+json")
                .header("If-Match", before.header("ETag"))
                .body("{\"signerName\": null}")
                .patch(path)
                .then()
                .statusCode(200);

        anyone().get("/v1/signatories/asse").then().body("signings[0].signerName", nullValue());
        assertThat(versionsOf(signing)).hasSizeGreaterThan(1).noneMatch(version -> version.contains("Ada Example"));
    }

    /** A list; what it has not got would be missing from a refusal as well. */
    private static ValidatableResponse list(String question) {
        return ask(question).statusCode(200);
    }

    private static ValidatableResponse ask(String question) {
        return anyone().get(ALL + question).then();
    }

    private static String recordedAt(String slug, int line) {
        return anyone().get("/v1/signatories/" + slug + "/status-history").path("items[" + line + "].recordedAt");
    }

    private static String decide(String slug, String status, String day, String supersedes) {
        return post(slug, status, day, supersedes).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse refuse(String slug, String status, String day, String supersedes) {
        return post(slug, status, day, supersedes);
    }

    private static ValidatableResponse post(String slug, String status, String day, String supersedes) {
        return secretariat()
                .body("""
                        {"status": "%s", "trueFrom": {"value": "%s", "precision": "day"}, "reason": "at-own-request",
                         "decisionUrl": "https://example.org/decisions/12", "supersedes": %s}""".formatted(status, day, supersedes == null ? null : "\"" + supersedes + "\""))
                .post("/v1/signatories/" + slug + "/status-decisions")
                .then();
    }

    private List<String> versionsOf(String signing) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "select cast(v as text) from signing_version v where id = ? order by version")) {
            statement.setObject(1, UUID.fromString(signing));
            var versions = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    versions.add(rows.getString(1));
                }
            }
            return versions;
        }
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
