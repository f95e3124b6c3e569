package eu.integratingcities.signatory.statistics;

import static eu.integratingcities.signatory.Loading.load;
import static eu.integratingcities.signatory.Requests.anyone;
import static eu.integratingcities.signatory.Requests.secretariat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import eu.integratingcities.http.contract.TestKeys;
import eu.integratingcities.platform.OtherSession;
import eu.integratingcities.platform.RealPlatform;
import eu.integratingcities.signatory.GivenCharter;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(TestKeys.class)
class StatisticsTest {

    private static final String STATISTICS = "/v1/signatories/statistics";
    private static boolean loaded;

    @Inject
    EntityManager entities;

    /** Cities with dates of every kind and statuses that overlap, of two countries and two editions. */
    @BeforeEach
    void loadOnce() {
        if (!loaded) {
            GivenCharter.isOnFile();
            load(
                    "/v1/imports/signatories",
                    String.join(
                            "\n",
                            List.of(
                                    row(
                                            "stat-day",
                                            "\"XA\"",
                                            "{\"value\": \"2012-05-06\", \"precision\": \"day\"}",
                                            "2010-02"),
                                    row(
                                            "stat-month",
                                            "\"XA\"",
                                            "{\"value\": \"2012-12\", \"precision\": \"month\"}",
                                            "2010-02"),
                                    row("stat-bounds", "\"XB\"", bounds("2012-03", "2015-12"), "2010-02"),
                                    row("stat-before", "\"XB\"", bounds(null, "2014-06-30"), null),
                                    row("stat-after", "\"XB\"", bounds("2024-10-01", null), "2024-10"),
                                    row(
                                            "stat-unknown",
                                            "null",
                                            "{\"value\": null, \"precision\": \"unknown\"}",
                                            null))));
            load("/v1/imports/signatories", renewal("stat-day", "{\"value\": \"2024-11\", \"precision\": \"month\"}"));
            load("/v1/imports/signatories", renewal("stat-month", "{\"value\": null, \"precision\": \"unknown\"}"));
            decide("stat-day", "on-hold", "{\"value\": \"2016\", \"precision\": \"year\"}");
            decide("stat-day", "listed", "{\"value\": \"2016-08\", \"precision\": \"month\"}");
            decide("stat-month", "withdrawn", "{\"value\": \"2017-02\", \"precision\": \"month\"}");
            decide("stat-month", "listed", "{\"value\": \"2017\", \"precision\": \"year\"}");
            decide("stat-before", "ended", "{\"value\": \"2018-01-01\", \"precision\": \"day\"}");
            loaded = true;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "country",
                "year",
                "status",
                "charter",
                "country,year",
                "status,charter,country",
                "year,charter"
            })
    void leadsFromEachNumberToTheListThatHoldsIt(String groups) {
        for (var day :
                List.of("", "2012-12-15", "2014-01-01", "2016-09-15", "2017-06-01", "2018-01-01", "2025-01-01")) {
            for (var knownAt : List.of("", Instant.now().toString(), "2020-01-01T00:00:00Z")) {
                requireLists(
                        STATISTICS + question(part("as-of", day), part("known-at", knownAt), part("group-by", groups)));
            }
        }
    }

    /** What is known now is summed up in advance; as known a moment ago, it is counted. */
    @ParameterizedTest
    @ValueSource(strings = {"country", "year", "status", "charter", "charter,status,year"})
    void sumsUpWhatItCounts(String groups) {
        for (var day : List.of("2012-12-15", "2014-01-01", "2016-09-15", "2017-06-01", "2018-01-01", "2025-01-01")) {
            var path = STATISTICS + "?as-of=" + day + "&group-by=" + groups;

            assertThat(numbers(path)).isEqualTo(numbers(path + "&known-at=" + Instant.now()));
        }
    }

    @Test
    void countsADayOfWhichTheDatesAreNotExact() {
        var before = "/v1/signatories?limit=500&as-of=2016-09-15";

        List<String> certain = anyone().get(before).path("items.slug");
        List<String> onHold =
                anyone().get(before + "&status=on-hold&certainty=possible").path("items.slug");

        assertThat(certain).contains("stat-day", "stat-month", "stat-bounds", "stat-before");
        assertThat(onHold).doesNotContain("stat-day");
        assertThat(anyone().get("/v1/signatories?limit=500&as-of=2016-08-10&status=on-hold&certainty=possible")
                        .<List<String>>path("items.slug"))
                .contains("stat-day");
    }

    @Test
    void endsItsSeriesWithToday() {
        var earliest = LocalDate.now(ZoneOffset.UTC);

        var series = anyone().get(STATISTICS + "/series");

        series.then()
                .statusCode(200)
                .body("items[0].on", equalTo("2010-12-31"))
                .body("countingRule.code", equalTo("first-signing-to-end"));
        List<Map<String, Object>> points = series.path("items");
        for (var point : List.of(points.getFirst(), points.get(6), points.getLast())) {
            requireList(point);
        }
        assertThat(LocalDate.parse((String) points.getLast().get("on")))
                .isBetween(earliest, LocalDate.now(ZoneOffset.UTC));
        var total = anyone().get(STATISTICS + "?as-of=" + points.getLast().get("on"));
        assertThat(total.<Integer>path("total.certain.count")).isEqualTo(number(points.getLast(), "certain"));
    }

    @Test
    void tellsAReportedCountThatWasKnownBeforeItWasReworded() {
        var row = "{\"asOf\": {\"value\": \"2011-07-08\", \"precision\": \"day\"}, \"count\": 23,"
                + " \"qualifier\": \"%s\", \"sourceIds\": []}\n";
        load("/v1/imports/reported-counts", row.formatted("exact"));
        var before = Instant.now();

        load("/v1/imports/reported-counts", row.formatted("more-than"));

        anyone().get(STATISTICS + "?as-of=2011-07-08&known-at=" + before)
                .then()
                .statusCode(200)
                .body("reported.count", hasItem(23));
        anyone().get(STATISTICS + "?as-of=2011-07-08&known-at=2020-01-01T00:00:00Z")
                .then()
                .body("reported.count", not(hasItem(23)));
    }

    @Test
    void givesASeriesByMonthAsATable() {
        List<String> days = anyone().get(STATISTICS + "/series?interval=month").path("items.on");

        assertThat(days).startsWith("2010-02-28", "2010-03-31").doesNotHaveDuplicates();
        assertThat(anyone().get(STATISTICS + "/series.csv?interval=month").asString())
                .startsWith("on,certain.count,certain.list,possible.count,possible.list");
    }

    @Test
    void namesWhatCanBeCountedBy() {
        anyone().get(STATISTICS + "?group-by=country,yaer")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("group-by"))
                .body("errors[0].detail", containsString("Nearest: year."));
        anyone().get(STATISTICS + "?as-of=2999-01-01").then().statusCode(400);
        anyone().get(STATISTICS + "/series?interval=week").then().statusCode(400);
    }

    @Test
    void followsACityThatChangesItsCountry() {
        load(
                "/v1/imports/signatories",
                row("stat-moves", "\"XC\"", "{\"value\": \"2011\", \"precision\": \"year\"}", null));
        assertThat(certainOf("XC")).isEqualTo(1);

        load("/v1/imports/signatories", "{\"slug\": \"stat-moves\", \"name\": \"stat-moves\", \"country\": \"XD\"}");

        assertThat(certainOf("XC")).isZero();
        assertThat(certainOf("XD")).isEqualTo(1);
    }

    /** The other transaction holds the sums; what happens meanwhile is noted, and summed up with the next change. */
    @Test
    void waitsForNobodyWhoIsSummingUp() throws SQLException {
        try (var other = new OtherSession()) {
            other.execute("select pg_advisory_xact_lock(hashtextextended('standing_count', 0))");
            load(
                    "/v1/imports/signatories",
                    row("stat-noted", "\"XE\"", "{\"value\": \"2011\", \"precision\": \"year\"}", null));

            assertThat(certainOf("XE")).isEqualTo(1);
            assertThat(notes("XE")).isPositive();
        }
        load(
                "/v1/imports/signatories",
                row("stat-next", "\"XE\"", "{\"value\": \"2011\", \"precision\": \"year\"}", null));

        assertThat(notes("XE")).isZero();
        assertThat(certainOf("XE")).isEqualTo(2);
    }

    private long notes(String country) {
        return ((Number) entities.createNativeQuery("select count(*) from standing_note where country = ?1", Long.class)
                        .setParameter(1, country)
                        .getSingleResult())
                .longValue();
    }

    private static int certainOf(String country) {
        List<Integer> found = anyone().get(STATISTICS + "?as-of=2020-01-01&group-by=country")
                .path("groups.findAll { it.key.country == '" + country + "' }.certain.count");
        return found.isEmpty() ? 0 : found.getFirst();
    }

    private static void requireLists(String path) {
        var answer = anyone().get(path);
        answer.then().statusCode(200);
        requireList(answer.path("total"));
        List<Map<String, Object>> groups = answer.path("groups");
        groups.forEach(StatisticsTest::requireList);
        assertThat(new HashSet<>(answer.<List<Object>>path("groups.key"))).hasSameSizeAs(groups);
    }

    private static void requireList(Map<String, Object> number) {
        for (var certainty : List.of("certain", "possible")) {
            var list = (String) ((Map<?, ?>) number.get(certainty)).get("list");
            assertThat(list == null).as("%s without a list", number).isEqualTo(isOfNoCountry(number));
            if (list != null) {
                var total = anyone().get(list + (list.contains("?") ? "&" : "?") + "count=true&limit=1");
                assertThat(total.<Integer>path("page.total")).as(list).isEqualTo(number(number, certainty));
            }
        }
    }

    /** No list can be filtered by that. */
    private static boolean isOfNoCountry(Map<String, Object> number) {
        return number.get("key") instanceof Map<?, ?> key && key.containsKey("country") && key.get("country") == null;
    }

    private static Object number(Map<String, Object> number, String certainty) {
        return ((Map<?, ?>) number.get(certainty)).get("count");
    }

    /** The numbers without their lists. */
    private static List<Object> numbers(String path) {
        var answer = anyone().get(path);
        answer.then().statusCode(200);
        var numbers = new ArrayList<Object>();
        numbers.add(answer.path("total.certain.count"));
        numbers.add(answer.path("total.possible.count"));
        numbers.add(answer.path("groups.key"));
        numbers.add(answer.path("groups.certain.count"));
        numbers.add(answer.path("groups.possible.count"));
        return numbers;
    }

    private static String question(String... parts) {
        var given = Stream.of(parts).filter(part -> !part.isEmpty()).toList();
        return given.isEmpty() ? "" : "?" + String.join("&", given);
    }

    private static String part(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + value;
    }

    private static void decide(String slug, String status, String from) {
        secretariat()
                .body("""
                        {"status": "%s", "trueFrom": %s, "reason": "at-own-request",
                         "decisionUrl": "https://example.org/decisions/12"}""".formatted(status, from))
                .post("/v1/signatories/" + slug + "/status-decisions")
                .then()
                .statusCode(201);
    }

    private static String row(String slug, String country, String signedOn, String edition) {
        return "{\"slug\": \"%s\", \"name\": \"%s\", \"country\": %s, \"signings\": [{\"signedOn\": %s, \"charterEdition\": %s}]}"
                .formatted(slug, slug, country, signedOn, edition == null ? null : "\"" + edition + "\"");
    }

    private static String renewal(String slug, String signedOn) {
        return """
                {"slug": "%s", "name": "%s", "country": "XA", "signings": [{"renewal": true, "charterEdition": "2024-10",
                 "signedOn": %s}]}""".formatted(slug, slug, signedOn).replace("\n", " ");
    }

    private static String bounds(String notBefore, String notAfter) {
        return "{\"value\": null, \"precision\": \"unknown\", \"notBefore\": %s, \"notAfter\": %s}"
                .formatted(quoted(notBefore), quoted(notAfter));
    }

    private static String quoted(String text) {
        return text == null ? null : "\"" + text + "\"";
    }
}
