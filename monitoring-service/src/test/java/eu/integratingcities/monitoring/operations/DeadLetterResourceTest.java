package eu.integratingcities.monitoring.operations;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import eu.integratingcities.http.contract.Tokens;
import eu.integratingcities.monitoring.SignatoryTopic;
import eu.integratingcities.monitoring.TestCity;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeadLetterResourceTest {

    private static final String LETTERS = "/v1/operations/monitoring/dead-letters";
    private static final Duration SOON = Duration.ofSeconds(30);

    private final String key = UUID.randomUUID().toString();

    @Inject
    AgroalDataSource database;

    @Test
    void tellsWhatLiesThereWithItsCause() {
        SignatoryTopic.utterNonsense(key);

        var letter = awaitLetter("signatories-copy");

        operator()
                .get(LETTERS + "/" + letter)
                .then()
                .statusCode(200)
                .body("key", equalTo(key))
                .body("topic", equalTo("signatories.v1"))
                .body("channel", equalTo("signatories-copy"))
                .body("causeClass", equalTo("eu.integratingcities.delivery.UnreadableEnvelopeException"))
                .body("value", equalTo("nonsense"))
                .body("state", equalTo("waiting"))
                .body("changedBy", equalTo("channel:signatories-copy"))
                .body("acts", empty());
        operator()
                .queryParam("state", "discarded")
                .get(LETTERS)
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(letter)));
        operator()
                .queryParam("topic", "signatories.v1")
                .queryParam("cause-class", "eu.integratingcities.delivery.UnreadableEnvelopeException")
                .get(LETTERS)
                .then()
                .body("items.id", hasItem(letter))
                .body("items.topic", everyItem(equalTo("signatories.v1")));
        operator().queryParam("type", "elsewhere.v1").get(LETTERS).then().body("items", empty());
    }

    @Test
    void saysWhyAReplayFailsAgain() {
        SignatoryTopic.utterNonsense(key);
        var letter = awaitLetter("signatories-copy");

        operator()
                .post(LETTERS + "/" + letter + "/replay")
                .then()
                .statusCode(200)
                .body("state", equalTo("waiting"))
                .body("attempts", equalTo(1))
                .body("acts.kind", contains("replay-failed"))
                .body("acts.by", contains("operator"))
                .body("acts[0].reason", startsWith("eu.integratingcities.delivery.UnreadableEnvelopeException: "));
    }

    @Test
    void handsItToItsReceiverOnceTheCauseIsGoneAndKeepsWhatIsNewer() throws Exception {
        var city = TestCity.named("dead-letter");
        breakTheCopyFor(city);
        SignatoryTopic.tell(city.recorded(), 1);
        await().atMost(SOON).until(() -> !lettersOf(city.id().toString()).isEmpty());
        var letter = lettersOf(city.id().toString()).getFirst().get("id").toString();
        mendTheCopy();
        SignatoryTopic.tell(city.changesStatus("on-hold", "2010-02-22"), 2);
        await().atMost(SOON).until(() -> "on-hold".equals(statusOf(city)));

        operator()
                .post(LETTERS + "/" + letter + "/replay")
                .then()
                .statusCode(200)
                .body("state", equalTo("replayed"))
                .body("acts[0].reason", nullValue());

        assertThat(statusOf(city)).isEqualTo("on-hold");
        operator()
                .post(LETTERS + "/" + letter + "/replay")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/illegal-move"))
                .body("legalMoves", empty());
    }

    @Test
    void isDiscardedOnceForAReason() {
        SignatoryTopic.utterNonsense(key);
        var letter = awaitLetter("signatories-reaction");
        operator().body("{}").post(LETTERS + "/" + letter + "/discard").then().statusCode(400);

        var discard = "{\"reason\": \"Typed by hand\"}";
        for (int i = 0; i < 2; i++) {
            operator()
                    .header("Idempotency-Key", "discard-" + key)
                    .body(discard)
                    .post(LETTERS + "/" + letter + "/discard")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("discarded"))
                    .body("acts.reason", contains("Typed by hand"));
        }

        operator()
                .body(discard)
                .post(LETTERS + "/" + letter + "/discard")
                .then()
                .statusCode(409);
    }

    private static RequestSpecification operator() {
        return given().auth().oauth2(Tokens.of("operator")).contentType("application/json");
    }

    private String awaitLetter(String channel) {
        return await().atMost(SOON)
                .until(
                        () -> lettersOf(key).stream()
                                .filter(letter -> channel.equals(letter.get("channel")))
                                .map(letter -> letter.get("id").toString())
                                .toList(),
                        found -> !found.isEmpty())
                .getFirst();
    }

    private static List<Map<String, Object>> lettersOf(String recordKey) {
        return operator().get(LETTERS).jsonPath().getList("items.findAll { it.key == '" + recordKey + "' }");
    }

    private void breakTheCopyFor(TestCity city) throws Exception {
        run("alter table city_copy add constraint broken check (slug <> '%s')".formatted(city.slug()));
    }

    private void mendTheCopy() throws Exception {
        run("alter table city_copy drop constraint broken");
    }

    private void run(String sql) throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String statusOf(TestCity city) throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var results = statement.executeQuery(
                        "select membership_status from city_copy where id = '%s'".formatted(city.id()))) {
            return results.next() ? results.getString(1) : null;
        }
    }
}
