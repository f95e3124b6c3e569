package eu.integratingcities.signatory.membership;

import static eu.integratingcities.signatory.Requests.anyone;
import static eu.integratingcities.signatory.Requests.secretariat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import eu.integratingcities.events.SignatoryStatusChanged;
import eu.integratingcities.http.contract.TestKeys;
import eu.integratingcities.platform.RealPlatform;
import eu.integratingcities.signatory.GivenCity;
import eu.integratingcities.signatory.SignatoriesTopic;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
@QuarkusTestResource(TestKeys.class)
class SignatoryResourceTest {

    @Inject
    AgroalDataSource database;

    @Test
    void showsASignatoryUnderItsIdToo() {
        var city = GivenCity.listed("almere");

        anyone().get("/v1/signatories/" + city.id()).then().statusCode(200).body("slug", equalTo("almere"));
    }

    @Test
    void namesTheNearestSlugWhereThereIsNone() {
        GivenCity.listed("alphen-aan-den-rijn");

        for (var wrong : new String[] {"ALPHEN-AAN-DEN-RIJN", "alphen-aan-de-rijn"}) {
            anyone().get("/v1/signatories/" + wrong)
                    .then()
                    .statusCode(404)
                    .body("detail", endsWith(wrong + ". Nearest: alphen-aan-den-rijn."));
        }
        anyone().get("/v1/signatories/q").then().statusCode(404).body("detail", endsWith("There is no city q."));
    }

    @Test
    void tellsHowCompleteTheListIs() {
        GivenCity.listed("arnhem");

        anyone().get("/v1/signatories?limit=1").then().statusCode(200).body("completeness.recorded", greaterThan(0));
    }

    @Test
    void staysFreshUntilAnEventSaysOtherwise() {
        anyone().get("/v1/signatories?limit=1").then().header("CDN-Cache-Control", containsString("max-age=86400,"));
    }

    @Test
    void refusesACountryThatIsNone() {
        anyone().get("/v1/signatories?country=Nederland&country=BE")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-parameter"))
                .body("errors.parameter", contains("country"))
                .body("errors[0].detail", containsString("Nearest: NL."));
        anyone().get("/v1/cities?country=ZZ").then().statusCode(400).body("errors.parameter", contains("country"));
    }

    @Test
    void putsADecisionIntoEffectAndIntoTheHistory() {
        var city = GivenCity.listed("breda");

        decide("breda", "on-hold", 201);

        anyone().get("/v1/signatories/breda")
                .then()
                .statusCode(200)
                .body("status", equalTo("on-hold"))
                .body("statusReason", equalTo("at-own-request"))
                .body("decisionUrl", equalTo("https://example.org/decisions/12"));
        anyone().get("/v1/signatories/breda/status-history")
                .then()
                .body("items.status", contains("listed", "on-hold"))
                .body("items[1].trueFrom.value", equalTo("2025-06-01"))
                .body("items[1].supersedes", nullValue());
        assertThat(SignatoriesTopic.eventsOf(city.id(), 3).getLast())
                .isInstanceOfSatisfying(SignatoryStatusChanged.class, event -> {
                    assertThat(event.statusReason()).isEqualTo("at-own-request");
                    assertThat(event.touches()).contains("signatories", "signatory:breda");
                });
    }

    @Test
    void reinstates() {
        GivenCity.listed("delft");
        decide("delft", "withdrawn", 201);

        decide("delft", "listed", 201);

        anyone().get("/v1/signatories/delft").then().body("status", equalTo("listed"));
    }

    @Test
    void namesTheLegalDecisionsWhenItRefusesAnother() {
        GivenCity.listed("deventer");
        decide("deventer", "withdrawn", 201);

        secretariat()
                .body(decision("on-hold", "2025-06-01"))
                .post("/v1/signatories/deventer/status-decisions")
                .then()
                .statusCode(409)
                .body("legalMoves", containsInAnyOrder("listed", "ended"));
    }

    /** What has consequences for a city rests on a decision that everybody can read. */
    @Test
    void demandsAReasonAndAReferenceForAPauseADepartureAndAReinstatement() {
        GivenCity.listed("dokkum");

        for (var status : List.of("on-hold", "withdrawn")) {
            refuseWithoutReference("dokkum", status);
            refuseWithoutReason("dokkum", status);
        }
        decide("dokkum", "withdrawn", 201);
        refuseWithoutReference("dokkum", "listed");
        refuseWithoutReason("dokkum", "listed");

        anyone().get("/v1/signatories/dokkum/status-history")
                .then()
                .body("items.status", contains("listed", "withdrawn"));
    }

    @Test
    void waitsForADecisionThatIsNotInEffect() {
        GivenCity.listed("ede");

        secretariat()
                .body(decision("on-hold", "2999-01-01"))
                .post("/v1/signatories/ede/status-decisions")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/trueFrom"));
    }

    @Test
    void listsThoseOnHoldOnlyWhenAsked() {
        GivenCity.listed("emmen");
        decide("emmen", "on-hold", 201);

        anyone().get("/v1/signatories?limit=500").then().body("items.slug", not(hasItem("emmen")));
        anyone().get("/v1/signatories?limit=500&status=all").then().body("items.slug", hasItem("emmen"));
        anyone().get("/v1/signatories?limit=500&status=on-hold&status=withdrawn")
                .then()
                .body("items.slug", hasItem("emmen"));
    }

    @Test
    void namesTheStatusesThatCanBeAskedFor() {
        anyone().get("/v1/signatories?status=gone")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("status"));
    }

    @Test
    void leadsFromTheOldSlugOfASignatoryToTheNew() {
        GivenCity.listed("leeuwarden");
        secretariat()
                .contentType("application/merge-patch+json")
                .header("If-Match", anyone().get("/v1/cities/leeuwarden").header("ETag"))
                .body("{\"slug\": \"ljouwert\"}")
                .patch("/v1/cities/leeuwarden")
                .then()
                .statusCode(200);

        anyone().redirects()
                .follow(false)
                .get("/v1/signatories/leeuwarden/status-history.csv?limit=5")
                .then()
                .statusCode(308)
                .header("Location", equalTo("/v1/signatories/ljouwert/status-history.csv?limit=5"));
        anyone().get("/v1/signatories/ljouwert").then().statusCode(200);
    }

    @Test
    void keepsTheHistoryFromBeingRewritten() {
        GivenCity.listed("gouda");

        assertThatThrownBy(() -> run("update status_change set reason = 'none'"))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> run("delete from status_change")).hasMessageContaining("append-only");
        assertThatThrownBy(() -> run("truncate status_change cascade")).hasMessageContaining("append-only");
    }

    private static void refuseWithoutReference(String slug, String status) {
        secretariat()
                .body("""
                        {"status": "%s", "trueFrom": {"value": "2025-06-01", "precision": "day"},
                         "reason": "at-own-request"}""".formatted(status))
                .post("/v1/signatories/" + slug + "/status-decisions")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/rule-broken"))
                .body("errors[0].pointer", equalTo("/decisionUrl"));
    }

    private static void refuseWithoutReason(String slug, String status) {
        secretariat()
                .body("""
                        {"status": "%s", "trueFrom": {"value": "2025-06-01", "precision": "day"},
                         "decisionUrl": "https://example.org/decisions/12"}""".formatted(status))
                .post("/v1/signatories/" + slug + "/status-decisions")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/reason"));
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void decide(String slug, String status, int answer) {
        secretariat()
                .body(decision(status, "2025-06-01"))
                .post("/v1/signatories/" + slug + "/status-decisions")
                .then()
                .statusCode(answer);
    }

    private static String decision(String status, String day) {
        return """
                {"status": "%s", "trueFrom": {"value": "%s", "precision": "day"}, "reason": "at-own-request",
                 "decisionUrl": "https://example.org/decisions/12"}""".formatted(status, day);
    }
}
