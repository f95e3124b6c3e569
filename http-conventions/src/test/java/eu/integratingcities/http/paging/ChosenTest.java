package eu.integratingcities.http.paging;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import eu.integratingcities.http.contract.TestKeys;
import eu.integratingcities.http.contract.Tokens;
import eu.integratingcities.platform.RealPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Lists of what a reader names, and of what has changed. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(TestKeys.class)
class ChosenTest {
    private final String prefix = "chosen-" + UUID.randomUUID();

    @Inject
    DataSource database;

    @Test
    void keepsWhatIsNamedByIdOrSlug() {
        var first = create("a");
        create("b");
        create("c");

        given().get("/v1/places?ids=" + first + "," + prefix + "-c, ,nowhere")
                .then()
                .statusCode(200)
                .body("items.slug", containsInAnyOrder(prefix + "-a", prefix + "-c"));
        given().get("/v1/places?ids=" + first.toUpperCase(java.util.Locale.ROOT) + "," + prefix + "-b")
                .then()
                .body("items.slug", containsInAnyOrder(prefix + "-a", prefix + "-b"));
        given().get("/v1/places?ids=" + prefix + "-b&count=true").then().body("page.total", equalTo(1));
    }

    @Test
    void refusesTooManyAndNone() {
        given().get("/v1/places?ids=" + String.join(",", Collections.nCopies(501, "x")))
                .then()
                .statusCode(200);
        var many = new StringBuilder();
        for (int i = 0; i < 501; i++) {
            many.append(i).append(',');
        }
        given().get("/v1/places?ids=" + many)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("ids"))
                .body("detail", containsString("1 to 500"));
        given().get("/v1/places?ids=,").then().statusCode(400);
        given().get("/v1/places?ids=").then().statusCode(400).body("errors[0].parameter", equalTo("ids"));
    }

    @Test
    void keepsWhatHasChangedSince() {
        create("old");
        var since = Instant.parse(given().get("/v1/places/" + prefix + "-old").path("changedAt"));

        given().get("/v1/places?updated-since=" + since + "&prefix=" + prefix)
                .then()
                .body("items.slug", contains(prefix + "-old"));
        given().get("/v1/places?updated-since=" + since.plusNanos(1000) + "&prefix=" + prefix)
                .then()
                .body("items", empty());
        for (var kept : List.of("-4711-01-01T00:00:00Z", "+294275-01-01T00:00:00Z")) {
            given().queryParam("updated-since", kept).get("/v1/places").then().statusCode(200);
        }
        for (var wrong : List.of(
                "yesterday", "-1000000000-01-01T00:00:00Z", "-4712-01-01T00:00:00Z", "+294276-01-01T00:00:00Z")) {
            given().queryParam("updated-since", wrong)
                    .get("/v1/places")
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("/problems/invalid-parameter"))
                    .body("errors[0].parameter", equalTo("updated-since"));
        }
    }

    @Test
    void showsNothingThatIsNewerThanWhatIsStillBeingWritten() throws SQLException {
        var since = Instant.now().minusSeconds(60);
        try (var other = database.getConnection()) {
            other.setAutoCommit(false);
            try (var writing = other.createStatement()) {
                writing.executeUpdate("insert into place (id, slug, name, kind) values (gen_random_uuid(), '" + prefix
                        + "-slow', 'Slow', 'PORT_TOWN')");
            }
            create("fast");

            given().get("/v1/places?updated-since=" + since + "&prefix=" + prefix)
                    .then()
                    .body("items", empty());
            other.commit();
        }

        given().get("/v1/places?updated-since=" + since + "&prefix=" + prefix)
                .then()
                .body("items.slug", containsInAnyOrder(prefix + "-slow", prefix + "-fast"));
    }

    private String create(String name) {
        return given().auth()
                .oauth2(Tokens.of("secretariat"))
                .contentType("application/json")
                .body("{\"slug\":\"" + prefix + "-" + name + "\",\"name\":\"Chosen\",\"kind\":\"port-town\"}")
                .post("/v1/places")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
