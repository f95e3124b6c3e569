package eu.integratingcities.http.paging;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import eu.integratingcities.http.contract.TestKeys;
import eu.integratingcities.http.contract.WholeList;
import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.platform.RealPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(TestKeys.class)
class PagingTest {
    @Inject
    EntityManager entities;

    @Inject
    Rows rows;

    /** Twelve places: names with ties, four without inhabitants. */
    @BeforeEach
    @Transactional
    void record() {
        entities.createNativeQuery("delete from place where slug like 'page-%'").executeUpdate();
        IntStream.range(0, 12)
                .forEach(i -> insert("page-%02d".formatted(i), "Name " + i / 3, i % 3 == 0 ? null : i % 4));
    }

    @Test
    void showsEveryRowOnceInEveryOrder() {
        for (var sort : List.of("name", "-name", "inhabitants", "-inhabitants")) {
            var whole = slugs(page("/v1/places?prefix=page-&limit=500&sort=" + sort));
            for (var limit : List.of(1, 2, 5, 11, 12)) {
                assertThat(WholeList.slugs("/v1/places?prefix=page-&sort=" + sort + "&limit=" + limit))
                        .as("%s by %d", sort, limit)
                        .isEqualTo(whole)
                        .hasSize(12)
                        .doesNotHaveDuplicates();
            }
        }
    }

    /** Lists of others are not to be too long for a file. */
    @AfterEach
    void removeTheMany() {
        change("delete from place where slug like 'whole-%' or slug like 'long-%'");
    }

    @Test
    void neverCutsAFileOff() {
        insertMany("whole-", 600);

        var file = given().get("/v1/places.csv?prefix=whole-");
        assertThat(file.asString().lines()).hasSize(601);
        assertThat(file.header("Link")).isNull();
        given().get("/v1/places.ndjson?prefix=whole-&count=true").then().header("Link", nullValue());
        given().get("/v1/places?prefix=whole-").then().body("items", hasSize(100));

        var part = given().get("/v1/places.csv?prefix=whole-&limit=10");
        assertThat(part.asString().lines()).hasSize(11);
        assertThat(part.header("Link")).contains("/v1/places.csv?", "rel=\"next\"");
    }

    @Test
    void refusesAFileThatWouldBeTooLong() {
        insertMany("long-", 10_001);

        for (var suffix : List.of("csv", "ndjson", "zip")) {
            given().get("/v1/places." + suffix + "?prefix=long-")
                    .then()
                    .statusCode(400)
                    .body("errors[0].parameter", equalTo("limit"))
                    .body("detail", containsString("/v1/snapshots/latest"));
        }
        given().get("/v1/places.csv?prefix=long-&limit=500").then().statusCode(200);
        change("delete from place where slug = 'long-1'");
        assertThat(given().get("/v1/places.csv?prefix=long-").asString().lines())
                .hasSize(10_001);
    }

    @Test
    void sendsFewLongFilesAtOnce() throws Exception {
        insertMany("long-", 9_000);
        // More than the machine takes off the service's hands.
        change("update place set name = repeat('x', 2000) where slug like 'long-%'");
        insertMany("whole-", 400);
        var idle = idleReaders();
        try {
            given().get("/v1/places.csv?prefix=long-")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", equalTo("5"))
                    .body("detail", containsString("limit"));
            given().get("/v1/places.csv?prefix=whole-").then().statusCode(200);
            given().get("/v1/places.csv?prefix=long-&limit=500").then().statusCode(200);
        } finally {
            for (var socket : idle) {
                socket.close();
            }
        }

        Awaitility.await()
                .untilAsserted(
                        () -> given().get("/v1/places.csv?prefix=long-").then().statusCode(200));
        for (var socket : idleReaders()) {
            socket.close();
        }
    }

    /** As many as there are places. */
    private static List<Socket> idleReaders() throws IOException {
        var idle = new ArrayList<Socket>();
        for (int i = 0; i < 6; i++) {
            idle.add(idleReader("/v1/places.ndjson?prefix=long-"));
        }
        return idle;
    }

    /** Someone to whom an answer is on its way who does not take it. */
    private static Socket idleReader(String uri) throws IOException {
        var socket = new Socket();
        socket.setReceiveBufferSize(4_096);
        socket.connect(new InetSocketAddress("localhost", RestAssured.port));
        socket.getOutputStream()
                .write("GET %s HTTP/1.1\r\nHost: localhost\r\n\r\n"
                        .formatted(uri)
                        .getBytes(StandardCharsets.US_ASCII));
        assertThat(new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
                .isEqualTo("HTTP/1.1 200");
        return socket;
    }

    @Test
    void putsMissingValuesLastInBothDirections() {
        for (var sort : List.of("inhabitants", "-inhabitants")) {
            List<Integer> values = page("/v1/places?prefix=page-&sort=" + sort).path("items.inhabitants");

            assertThat(values.subList(8, 12)).containsOnlyNulls();
            assertThat(values.subList(0, 8)).doesNotContainNull();
        }
    }

    @Test
    void neitherSkipsNorRepeatsWhenRowsComeAndGo() {
        var first = page("/v1/places?prefix=page-&limit=4");
        var shown = slugs(first);
        change("delete from place where slug = '" + shown.getFirst() + "'");
        change("delete from place where slug = '" + shown.getLast() + "'");
        insertLater("page-before", "Name -");
        insertLater("page-xafter", "Name 9");

        var rest = WholeList.slugs(first.path("page.next"));

        assertThat(rest)
                .hasSize(9)
                .doesNotContainAnyElementsOf(shown)
                .contains("page-xafter")
                .doesNotContain("page-before");
    }

    @Test
    @ActivateRequestContext
    void asksAgainOnlyWhereNothingIsFound() {
        var first = otherwise("page-1%", "page-0%").page(new PageRequest(2, null, true, null, null));
        var fallback = otherwise("page-x%", "page-0%").page(new PageRequest(7, null, true, null, null));
        var rest = otherwise("page-x%", "page-0%").page(new PageRequest(7, cursor(fallback), false, null, null));

        assertThat(first.items()).containsExactly("page-10", "page-11");
        assertThat(first.page().total()).isEqualTo(2);
        assertThat(fallback.items()).hasSize(7).startsWith("page-00");
        assertThat(fallback.page().total()).isEqualTo(10);
        assertThat(rest.items()).containsExactly("page-07", "page-08", "page-09");
        assertThat(otherwise("page-x%", "page-y%")
                        .page(new PageRequest(5, null, false, null, null))
                        .items())
                .isEmpty();
    }

    @Test
    @ActivateRequestContext
    void keepsEveryOtherConditionWhenItAsksAgain() {
        var southernOrNorthern =
                otherwise("page-x%", "page-0%").whereEither("slug = 'page-03'", "slug = 'page-04'", "slug = 'page-11'");

        assertThat(southernOrNorthern
                        .page(new PageRequest(7, null, true, null, null))
                        .items())
                .containsExactly("page-03", "page-04");
    }

    @Test
    void linksToTheNextPageInHeaderAndBody() {
        var next = given().get("/v1/places?prefix=page-&limit=10&count=true")
                .then()
                .statusCode(200)
                .body("items", hasSize(10))
                .body("page.limit", equalTo(10))
                .body("page.total", equalTo(12))
                .body("page.next", startsWith("/v1/places?"))
                .body("dataAsOf", notNullValue())
                .extract();
        assertThat(next.header("Link")).isEqualTo("<%s>; rel=\"next\"".formatted(next.<String>path("page.next")));

        given().urlEncodingEnabled(false)
                .get(next.<String>path("page.next"))
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("page.next", nullValue())
                .header("Link", nullValue());
    }

    @Test
    void refusesACursorOfAnotherQuestion() {
        String next = page("/v1/places?prefix=page-&limit=2").path("page.next");
        var cursor = next.replaceAll(".*cursor=", "");

        for (var question : List.of(
                "/v1/places?prefix=pag&limit=2&cursor=" + cursor,
                "/v1/places?prefix=page-&limit=2&sort=-name&cursor=" + cursor,
                "/v1/places?prefix=page-&cursor=nonsense",
                "/v1/places?prefix=page-&cursor=%F0%9F",
                "/v1/places?prefix=page-&cursor=" + cursor.substring(0, cursor.length() - 2) + "AA")) {
            given().urlEncodingEnabled(false)
                    .get(question)
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("/problems/invalid-cursor"))
                    .body("errors[0].parameter", equalTo("cursor"));
        }
        given().urlEncodingEnabled(false)
                .get("/v1/places?prefix=page-&limit=7&cursor=" + cursor)
                .then()
                .statusCode(200);
    }

    @Test
    @Transactional
    void asksForOneRangeOfTheIndexAtATime() {
        entities.createNativeQuery("""
                        insert into place (id, slug, name, kind, inhabitants)
                        select gen_random_uuid(), 'many-' || n, 'Name ' || n, 'VILLAGE', case when n % 7 = 0 then null else n % 100 end
                        from generate_series(1, 20000) n
                        """).executeUpdate();
        entities.createNativeQuery("analyze place").executeUpdate();
        var keyset = new Keyset(List.of(
                SortKey.descending("inhabitants").as(KeyType.NUMBER).orNull(),
                SortKey.ascending("name"),
                SortKey.ascending("id").as(KeyType.UNIQUE_ID)));
        var after = new Cursor(List.of("5", "Name 10005", "00000000-0000-0000-0000-000000000000"));
        var statement = keyset.statement("slug", Tables.of("place"), new Conditions(), after, 101);

        @SuppressWarnings("unchecked") // a plan is lines of text
        List<String> lines =
                entities.createNativeQuery("explain " + literal(statement)).getResultList();

        var plan = String.join("\n", lines);
        assertThat(plan).contains("place_by_inhabitants").doesNotContain("Seq Scan");
        assertThat(plan.lines().filter(line -> line.contains("Index Cond")).count())
                .isEqualTo(4);
        entities.createNativeQuery("delete from place where slug like 'many-%'").executeUpdate();
    }

    /** PostgreSQL reads an index backwards only when the nulls are where it has them. */
    @Test
    @Transactional
    void readsTheIndexBackwardsForADescendingSort() {
        entities.createNativeQuery("""
                        insert into place (id, slug, name, kind)
                        select gen_random_uuid(), 'back-' || n, 'Name ' || n, 'VILLAGE' from generate_series(1, 20000) n
                        """).executeUpdate();
        entities.createNativeQuery("analyze place").executeUpdate();
        var keyset = new Keyset(
                List.of(SortKey.descending("name"), SortKey.ascending("id").as(KeyType.UNIQUE_ID)));

        @SuppressWarnings("unchecked") // a plan is lines of text
        List<String> lines = entities.createNativeQuery(
                        "explain " + literal(keyset.statement("slug", Tables.of("place"), new Conditions(), null, 101)))
                .getResultList();

        assertThat(String.join("\n", lines))
                .contains("Index Scan Backward using place_by_name")
                .doesNotContain("Seq Scan");
        entities.createNativeQuery("delete from place where slug like 'back-%'").executeUpdate();
    }

    private PageQuery<String> otherwise(String pattern, String other) {
        return rows.select("slug", row -> row.text("slug"))
                .from("place")
                .where("slug like ?", pattern, other)
                .identifiedBy(SortKey.ascending("slug"));
    }

    /** The digest has no secret, so anybody can write a cursor that belongs to a question. */
    @ParameterizedTest
    @CsvSource({"999999999999999999999999, page-1", "1, ", ","})
    @ActivateRequestContext
    void refusesACursorThatNoRowCanHave(@Nullable String inhabitants, @Nullable String slug) {
        var question = rows.select("slug", row -> row.text("slug"))
                .from("place")
                .sort("inhabitants", SortKey.ascending("inhabitants").as(KeyType.NUMBER))
                .identifiedBy(SortKey.ascending("slug"));
        var keyset = Keyset.of(
                Map.of("inhabitants", List.of(SortKey.ascending("inhabitants").as(KeyType.NUMBER))),
                null,
                SortKey.ascending("slug"));
        var asked = String.join(
                "\n", Tables.of("place").fingerprint(), new Conditions().fingerprint(), keyset.fingerprint());
        var forged = new Cursor(Arrays.asList(inhabitants, slug)).write(asked);

        assertThatThrownBy(() -> question.page(new PageRequest(5, forged, false, null, null)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("cursor");
    }

    private static String cursor(ItemList<String> page) {
        return String.valueOf(page.page().next()).replaceAll(".*cursor=", "");
    }

    private static String literal(Keyset.Statement statement) {
        var sql = statement.sql();
        for (var value : statement.values()) {
            var text = value instanceof Number ? value.toString() : "'" + value + "'";
            sql = sql.replaceFirst("\\?", text);
        }
        return sql;
    }

    private static ExtractableResponse<Response> page(String path) {
        return given().urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(200)
                .extract();
    }

    private static List<String> slugs(ExtractableResponse<Response> page) {
        return page.path("items.slug");
    }

    private void insert(String slug, String name, Integer inhabitants) {
        entities.createNativeQuery(
                        "insert into place (id, slug, name, kind, inhabitants) values (gen_random_uuid(), ?1, ?2, 'VILLAGE', ?3)")
                .setParameter(1, slug)
                .setParameter(2, name)
                .setParameter(3, inhabitants)
                .executeUpdate();
    }

    private void insertMany(String prefix, int count) {
        change("insert into place (id, slug, name, kind) select gen_random_uuid(), '" + prefix
                + "' || n, 'Name', 'VILLAGE' from generate_series(1, " + count + ") n");
    }

    private void insertLater(String slug, String name) {
        io.quarkus.narayana.jta.QuarkusTransaction.requiringNew().run(() -> insert(slug, name, 1));
    }

    private void change(String sql) {
        io.quarkus.narayana.jta.QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(sql).executeUpdate());
    }
}
