package eu.integratingcities.signatory;

import static eu.integratingcities.signatory.Loading.load;
import static eu.integratingcities.signatory.Requests.anyone;
import static eu.integratingcities.signatory.Requests.secretariat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import eu.integratingcities.http.contract.TestKeys;
import eu.integratingcities.http.contract.WholeList;
import eu.integratingcities.platform.RealPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written out can be read in again, and that changes nothing and tells nobody. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(TestKeys.class)
class RoundTripTest {

    /** Names that a spreadsheet would run, or that CSV or the guard could lose. */
    private static final List<String> NAMES = List.of(
            "=1+1",
            "-Stadt",
            "+x",
            "@x",
            "'=x",
            "''",
            "'s-Hertogenbosch",
            "\\t=x",
            "a \\\"quoted\\\", b",
            "two\\r\\nlines",
            " spaces ",
            "\\u00e9\\u0142\\u4eac;=1");

    @Inject
    EntityManager entities;

    @BeforeEach
    void loadOnce() {
        Loading.referenceData();
        if (anyone().get("/v1/cities/round-0").statusCode() == 404) {
            loadWhatIsHardToWrite();
        }
    }

    private static void loadWhatIsHardToWrite() {
        var rows = new StringBuilder();
        for (int i = 0; i < NAMES.size(); i++) {
            rows.append("""
                    {"slug": "round-%d", "name": "%s", "country": "CA", "place": {"latitude": -0.0000123, "longitude": -%d.4163}, \
                    "names": [{"value": "%2$s", "lang": "fr", "type": "alias"}], \
                    "identifiers": {"geonames": "%d"}, "notes": ["%2$s"]}
                    """.formatted(i, NAMES.get(i), 100 + i, 900 + i));
        }
        assertThat(load("/v1/imports/cities", rows.toString()).getInt("refused"))
                .isZero();
        assertThat(load("/v1/imports/signatories", rows.toString()).getInt("refused"))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/cities, .csv, text/csv, /v1/imports/cities",
        "/v1/cities, .ndjson, application/x-ndjson, /v1/imports/cities",
        "/v1/signatories, .csv, text/csv, /v1/imports/signatories",
        "/v1/signatories, .ndjson, application/x-ndjson, /v1/imports/signatories",
        "/v1/sources, .csv, text/csv, /v1/imports/sources",
        "/v1/sources, .ndjson, application/x-ndjson, /v1/imports/sources",
        "/v1/discrepancies, .csv, text/csv, /v1/imports/discrepancies",
        "/v1/discrepancies, .ndjson, application/x-ndjson, /v1/imports/discrepancies",
        "/v1/signatories/reported-counts, .csv, text/csv, /v1/imports/reported-counts",
        "/v1/signatories/reported-counts, .ndjson, application/x-ndjson, /v1/imports/reported-counts"
    })
    void changesNothingAndTellsNobody(String list, String suffix, String mediaType, String imports) {
        var slugs = WholeList.slugs("/v1/cities?limit=500");
        var told = told(slugs);
        var filter = list.equals("/v1/signatories") ? "&status=all" : "";

        var pages = WholeList.pages(list + suffix + "?limit=20&bom=true" + filter);

        var written = new StringBuilder();
        for (var page : pages) {
            var outcome = load(imports, mediaType, page.asByteArray());
            assertThat(outcome.getInt("rows")).isPositive();
            assertThat(outcome.getInt("unchanged")).as(outcome.prettify()).isEqualTo(outcome.getInt("rows"));
            written.append(page.asString());
        }
        assertThat(loadedInto(list)).allSatisfy(key -> assertThat(written).containsPattern("\\b" + key + "\\b"));
        assertThat(told(slugs)).isEqualTo(told).isNotEmpty();
    }

    @Test
    void keepsWhatIsForTheSecretariatFromThePublicOnTheWayBack() {
        var row = "{\"key\": \"round-private\", \"kind\": \"conflicting-sources\", \"title\": \"Round\","
                + " \"text\": \"Not for everybody.\", \"published\": false}";
        assertThat(load("/v1/imports/discrepancies", row).getInt("created")).isOne();

        var csv = secretariat().get("/v1/discrepancies.csv?limit=500").asByteArray();
        var outcome = load("/v1/imports/discrepancies", "text/csv", csv);

        assertThat(outcome.getInt("unchanged")).as(outcome.prettify()).isEqualTo(outcome.getInt("rows"));
        anyone().get("/v1/discrepancies/round-private").then().statusCode(404);
    }

    @Test
    void guardsTextsAndNoNumbers() {
        var csv = anyone().get("/v1/cities.csv?bbox=-101,-1,-100,1").asString();

        assertThat(csv).contains(",round-0,'=1+1,'=1+1,en,,CA,-1.23E-5,-100.4163,,,,900,");
        anyone().get("/v1/cities/round-0").then().body("name", equalTo("=1+1"));
    }

    @Test
    void takesAChangedCellAndLeavesTheRest() {
        var csv = anyone().get("/v1/cities.csv?bbox=-103,-1,-102,1").asString();

        var outcome = load(
                "/v1/imports/cities", "text/csv", csv.replace("'+x", "Plus").getBytes(StandardCharsets.UTF_8));

        assertThat(outcome.getInt("changed")).as(outcome.prettify()).isEqualTo(1);
        anyone().get("/v1/cities/round-2")
                .then()
                .body("name", equalTo("Plus"))
                .body("names[0].value", equalTo("+x"))
                .body("place.longitude", equalTo(-102.4163f))
                .body("identifiers.geonames", equalTo("902"));
    }

    @Test
    void refusesAColumnThatNoExportHas() {
        var outcome = load(
                "/v1/imports/signatories",
                "text/csv",
                "slug,staus,version\nround-0,withdrawn,9\n".getBytes(StandardCharsets.UTF_8));

        assertThat(outcome.getInt("refused")).isEqualTo(1);
        assertThat(outcome.getString("errors[0].problem.errors[0].detail")).contains("staus", "Nearest: status");
    }

    @Test
    void writesNestedListsOneARow() {
        anyone().get("/v1/signings.csv?signed-from=2014-12-01&signed-to=2014-12-31")
                .then()
                .statusCode(200)
                .body(containsString("toronto,Toronto,CA,2014-12,month,"));
        anyone().get("/v1/city-names.csv?city=round-0")
                .then()
                .statusCode(200)
                .body(equalTo("city,position,value,lang,type\r\nround-0,1,'=1+1,fr,alias\r\n"));
    }

    private static List<String> loadedInto(String list) {
        return switch (list) {
            case "/v1/sources" -> List.of("S02", "S36", "S42");
            case "/v1/discrepancies" -> List.of("contradiction-2", "contradiction-8");
            case "/v1/signatories/reported-counts" -> List.of("42", "46", "47", "50");
            default ->
                Stream.concat(IntStream.range(0, NAMES.size()).mapToObj(i -> "round-" + i), Stream.of("toronto"))
                        .toList();
        };
    }

    /** The number of the last event about each of the cities, and about what sources say. */
    private List<?> told(List<String> slugs) {
        return entities.createNativeQuery("""
                        select slug || ' ' || last from event_sequence join city on id = aggregate_id
                        where slug in (?1)
                        union all select id || ' ' || last from event_sequence join reported_count on id = aggregate_id
                        union all select id || ' ' || last from event_sequence join discrepancy on id = aggregate_id
                        order by 1""").setParameter(1, slugs).getResultList();
    }
}
