package eu.integratingcities.signatory.city;

import static eu.integratingcities.signatory.Requests.anyone;
import static eu.integratingcities.signatory.Requests.secretariat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import eu.integratingcities.http.contract.TestKeys;
import eu.integratingcities.http.contract.WholeList;
import eu.integratingcities.http.paging.PageRequest;
import eu.integratingcities.platform.RealPlatform;
import eu.integratingcities.signatory.GivenCity;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(TestKeys.class)
class CitySearchResourceTest {

    /** A code that is no country's, to tell the cities of this test from real ones. */
    private static final String OF_THIS_TEST = "XQ";

    @Inject
    AgroalDataSource database;

    @Inject
    EntityManager entities;

    @Inject
    CityQuery cities;

    /** Cities of which the reference data has no such names. */
    @ParameterizedTest
    @CsvSource({
        "Malmo, malmoe, Malmö",
        "malmoe, malmoe, Malmö",
        "MALMÖ, malmoe, Malmö",
        "Zurigo, zurich, Zurigo",
        "Zuerich, zurich, Zürich",
        "Zürich, zurich, Zürich",
        "Cologne, koeln, Cologne",
        "koln, koeln, Köln",
        "Koelln, koeln, Köln",
        "thessaloniki, thessaloniki, Thessaloniki",
        "Θεσσαλονίκη, thessaloniki, Θεσσαλονίκη",
        "Saloniki, thessaloniki, Thessaloniki",
        "laquila, laquila, L’Aquila",
        "'l''aquila', laquila, L’Aquila"
    })
    void findsACityInAnySpelling(String typed, String slug, String matched) {
        recordOnce("malmoe", "Malmö", "");
        recordOnce("zurich", "Zurich", name("Zürich", "de", "official") + "," + name("Zurigo", "it", "official"));
        recordOnce("koeln", "Cologne", name("Köln", "de", "official"));
        recordOnce("thessaloniki", "Thessaloniki", name("Θεσσαλονίκη", "el", "official"));
        recordOnce("laquila", "L’Aquila", "");

        anyone().queryParam("q", typed)
                .queryParam("country", OF_THIS_TEST)
                .get("/v1/cities")
                .then()
                .statusCode(200)
                .body("items.slug", contains(slug))
                .body("items[0].matchedName", equalTo(matched));
    }

    @Test
    void putsTheBestMatchFirstThenGoesByName() {
        record("harlo-part", "Newharlo", "");
        record("harlo-word", "New Harlo", "");
        record("harlo-beginning-b", "Harlow B", "");
        record("harlo-beginning-a", "Harlow A", "");
        record("harlo-same", "Zzz", name("HÁRLO", "hu", "exonym"));
        record("harlo-slip", "Hario", "");

        search("harlo")
                .body(
                        "items.slug",
                        contains("harlo-same", "harlo-beginning-a", "harlo-beginning-b", "harlo-word", "harlo-part"))
                .body("items[0].matchedName", equalTo("HÁRLO"));
        anyone().get("/v1/cities?q=harlo&sort=slug").then().body("items[0].slug", equalTo("harlo-beginning-a"));
        anyone().get("/v1/cities?q=harlo&sort=-relevance").then().body("items[0].slug", equalTo("harlo-part"));
    }

    @Test
    void forgivesASlipWhereNothingIsFoundAsTyped() {
        record("drontevik", "Drontevik", "");
        record("drontebik", "Drontebik am See", "");
        record("drontelik", "Drontelik", "");

        search("Drontekik").body("items.slug", contains("drontebik", "drontelik", "drontevik"));
        search("Drontevik").body("items.slug", contains("drontevik"));
        anyone().get("/v1/cities?q=Drontekik&limit=2&count=true")
                .then()
                .body("page.total", equalTo(3))
                .body("items", hasSize(2));
        assertThat(WholeList.slugs("/v1/cities?q=Drontekik&limit=2"))
                .containsExactly("drontebik", "drontelik", "drontevik");
        anyone().get("/v1/cities?q=Drontekik&country=NL").then().body("items", empty());
    }

    @Test
    void showsEveryMatchOnceWhateverTheSizeOfThePage() {
        for (int i = 0; i < 7; i++) {
            record("pagewick-" + i, i % 2 == 0 ? "Pagewick" : "Pagewick " + i, "");
        }
        List<String> whole = anyone().get("/v1/cities?q=pagewick&count=true")
                .then()
                .body("page.total", equalTo(7))
                .extract()
                .path("items.slug");

        for (var limit : List.of(1, 2, 3, 6)) {
            assertThat(WholeList.slugs("/v1/cities?q=pagewick&limit=" + limit)).isEqualTo(whole);
        }
        assertThat(whole).hasSize(7).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xqzwvk", "***", "%", "_____", "ᚠᚢᚦ", "'; drop table city; --"})
    void findsNothingForNonsense(String typed) {
        recordOnce("plainville", "Plainville", "");

        search(typed).body("items", empty());
    }

    @Test
    void findsOnlyBeginningsByOneOrTwoLetters() {
        record("qj-beginning", "Qjorn", "");
        record("qj-within", "Aqjorn", "");
        record("qj-word", "Old Qjorn", "");

        search("qj").body("items.slug", contains("qj-beginning", "qj-word"));
    }

    @Test
    void findsACityByItsNewNamesAndNoLongerByItsOldOnes() {
        var tag = record("renamia", "Oldrenamia", "");

        secretariat()
                .contentType("application/merge-patch+json")
                .header("If-Match", tag)
                .body("{\"name\": \"Fresherton\"}")
                .patch("/v1/cities/renamia")
                .then()
                .statusCode(200);

        search("fresherton").body("items.slug", contains("renamia"));
        search("oldrenamia").body("items", empty());
    }

    @Test
    void searchesAmongSignatoriesToo() {
        GivenCity.listed("zevenaar");

        anyone().get("/v1/signatories?q=Zevenar")
                .then()
                .statusCode(200)
                .body("items.slug", contains("zevenaar"))
                .body("items[0].matchedName", equalTo("zevenaar"));
        anyone().get("/v1/signatories?q=zevenaar&country=BE").then().body("items", empty());
        anyone().get("/v1/signatories/zevenaar").then().body("matchedName", nullValue());
    }

    @Test
    void offersRelevanceOnlyToASearch() {
        anyone().get("/v1/cities?sort=relevance").then().statusCode(400).body("errors[0].parameter", equalTo("sort"));
        anyone().queryParam("q", "a".repeat(201))
                .get("/v1/cities")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("q"));
    }

    @Test
    void writesWhatMatchedIntoCsv() {
        record("csvstadt", "Csvstadt", "");

        var csv = anyone().queryParam("q", "csvstad").get("/v1/cities.csv").asString();

        assertThat(csv.lines().findFirst().orElseThrow())
                .startsWith("id,slug,name,displayName,displayLang,matchedName,");
        assertThat(csv).contains(",csvstadt,Csvstadt,Csvstadt,en,Csvstadt,");
    }

    /** What the service does before it takes requests, when it finds cities that an older one has written. */
    @Test
    void spellsTheNamesThatAnOlderServiceWrote()
            throws SQLException, com.fasterxml.jackson.core.JsonProcessingException {
        record("oldtimer", "Μεσολόγγι", name("Missolonghi", "en", "exonym"));
        try (var connection = database.getConnection();
                var change = connection.createStatement()) {
            change.executeUpdate("update city set search_text = 'as before' where slug = 'oldtimer'");
            connection.setAutoCommit(false);
            new V13__spell_names_for_search().migrate(context(connection));
            connection.commit();
        }

        search("mesolongi").body("items.slug", contains("oldtimer"));
        search("as before").body("items", empty());
    }

    /** PostgreSQL counts what the transaction does with the index: with the statement of the query, not with a copy. */
    @Test
    @TestTransaction
    @ActivateRequestContext
    void answersFromTheIndex() {
        entities.createNativeQuery("set local enable_seqscan = off").executeUpdate();
        var utrecht = new CityFilter(List.of(), "utrecht", null, null);

        cities.page(utrecht, null, PageRequest.first(100));

        assertThat(scansOf("city_search_text")).isPositive();
    }

    private long scansOf(String index) {
        return (Long) entities.createNativeQuery("select pg_stat_get_xact_numscans(cast(?1 as regclass))", Long.class)
                .setParameter(1, index)
                .getSingleResult();
    }

    private static Context context(Connection connection) {
        return new Context() {
            @Override
            public Configuration getConfiguration() {
                return new FluentConfiguration();
            }

            @Override
            public Connection getConnection() {
                return connection;
            }
        };
    }

    private static ValidatableResponse search(String typed) {
        return anyone().queryParam("q", typed).get("/v1/cities").then().statusCode(200);
    }

    private static String name(String value, String lang, String type) {
        return "{\"value\": \"%s\", \"lang\": \"%s\", \"type\": \"%s\"}".formatted(value, lang, type);
    }

    private static void recordOnce(String slug, String name, String names) {
        if (anyone().get("/v1/cities/" + slug).statusCode() == 404) {
            record(slug, name, names);
        }
    }

    private static String record(String slug, String name, String names) {
        return secretariat()
                .body("{\"slug\": \"%s\", \"name\": \"%s\", \"names\": [%s], \"country\": \"%s\"}"
                        .formatted(slug, name, names, OF_THIS_TEST))
                .post("/v1/cities")
                .then()
                .statusCode(201)
                .extract()
                .header("ETag");
    }
}
