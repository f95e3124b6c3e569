package eu.integratingcities.monitoring.cycle;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import eu.integratingcities.monitoring.TestRounds;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConsequenceRulesApiTest {

    @Inject
    TestRounds rounds;

    @Inject
    AgroalDataSource database;

    @Test
    void hasNoRuleUnlessOneIsGiven() {
        var number = rounds.planned();

        given().get("/v1/monitoring/cycles/{number}", number)
                .then()
                .statusCode(200)
                .body("consequenceRule", nullValue());
    }

    @Test
    void publishesTheRuleOfARound() {
        var number = rounds.planned();

        patch(number, rule("api-1", "on-hold", 90))
                .statusCode(200)
                .body("consequenceRule.version", equalTo("api-1"))
                .body("consequenceRule.proposes", equalTo("on-hold"))
                .body("consequenceRule.afterDays", equalTo(90))
                .body("consequenceRule.consecutiveCycles", nullValue());

        given().get("/v1/monitoring/consequence-rules/api-1")
                .then()
                .statusCode(200)
                .body("proposes", equalTo("on-hold"))
                .body("cycles", contains(number));
        given().get("/v1/monitoring/consequence-rules").then().statusCode(200).body("items.version", hasItem("api-1"));
    }

    @Test
    void keepsAVersionReadableThatNoRoundHasAnyMore() {
        var number = rounds.planned();
        patch(number, rule("api-2", "under-review", 10)).statusCode(200);

        patch(number, "{\"consequenceRule\": null}").statusCode(200).body("consequenceRule", nullValue());

        given().get("/v1/monitoring/consequence-rules/api-2")
                .then()
                .statusCode(200)
                .body("cycles", empty());
    }

    @Test
    void takesTheSameVersionForAnotherRound() {
        patch(rounds.planned(), rule("api-3", "on-hold", 60)).statusCode(200);

        patch(rounds.planned(), rule("api-3", "on-hold", 60)).statusCode(200);
    }

    @Test
    void refusesAVersionThatSaysSomethingElse() {
        var number = rounds.planned();
        patch(number, rule("api-4", "on-hold", 60)).statusCode(200);

        patch(number, "{\"consequenceRule\": {\"afterDays\": 30}}")
                .statusCode(422)
                .body("type", equalTo("/problems/rule-broken"))
                .body("errors[0].pointer", equalTo("/consequenceRule/version"))
                .body("errors[0].detail", containsString("60 days"));
    }

    @Test
    void refusesAStatusThatNoRuleMayPropose() {
        patch(rounds.planned(), rule("api-5", "withdrawn", 60)).statusCode(400);
    }

    @Test
    void keepsRulesOutOfHistoryInTheDatabaseToo() {
        patch(rounds.planned(), rule("api-7", "on-hold", 60)).statusCode(200);

        assertThatThrownBy(() -> run("""
                insert into cycle (id, version, changed_at, changed_by, number, title, state, published, notes,
                                   source_ids, consequence_rule)
                values (gen_random_uuid(), 0, now(), 'test', 8800, 'Past', 'PUBLISHED', '{}', '{}', '{}',
                        '{"version": "api-7"}')""")).hasMessageContaining("cycle_history_has_no_rule");
    }

    @Test
    void keepsPublishedRulesFromBeingRewritten() {
        patch(rounds.planned(), rule("api-6", "on-hold", 60)).statusCode(200);

        assertThatThrownBy(() -> run("update consequence_rule set after_days = 1"))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> run("delete from consequence_rule")).hasMessageContaining("append-only");
        assertThatThrownBy(() -> run("truncate consequence_rule cascade")).hasMessageContaining("append-only");
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String rule(String version, String proposes, int afterDays) {
        return """
                {"consequenceRule": {"version": "%s", "proposes": "%s", "afterDays": %d}}""".formatted(version, proposes, afterDays);
    }

    private static ValidatableResponse patch(int number, String body) {
        var tag = given().get("/v1/monitoring/cycles/{number}", number).header("ETag");
        return given().auth()
                .oauth2(TestRounds.secretariat())
                .contentType("application/merge-patch+json")
                .header("If-Match", tag)
                .body(body)
                .patch("/v1/monitoring/cycles/{number}", number)
                .then();
    }
}
