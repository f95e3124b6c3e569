package eu.integratingcities.gateway.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import eu.integratingcities.gateway.DatabaseUpstream;
import eu.integratingcities.gateway.database.Database;
import eu.integratingcities.gateway.door.GatewayServer;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A partner makes keys and revokes them. */
@QuarkusTest
@WithTestResource(DatabaseUpstream.class)
class KeysTest {
    private static final String KEYS = "/v1/account/keys";

    @Inject
    GatewayServer server;

    @Inject
    Database database;

    @Inject
    AgroalDataSource tables;

    private Partner partner;

    @BeforeEach
    void openAnAccount() {
        Awaitility.await().until(database::isReady);
        partner = Partner.withAccount(server.port());
    }

    @Test
    void showsAKeyOnceAndKeepsOnlyItsHash() throws Exception {
        var made = partner.make("{\"label\": \"dashboard\"}");
        made.then().statusCode(201).body("scopes", contains("read"));
        String id = made.path("id");
        var text = KeyText.read(made.path("key")).orElseThrow();

        assertThat(text.id()).isEqualTo(id);
        assertThat(made.header("Location")).isEqualTo(KEYS + "/" + id);
        assertThat(Instant.parse(made.path("expiresAt")))
                .isBetween(
                        Instant.now().plus(Duration.ofDays(364)), Instant.now().plus(Duration.ofDays(366)));
        partner.request()
                .get(KEYS + "/" + id)
                .then()
                .statusCode(200)
                .body("prefix", equalTo("ick_" + id))
                .body("state", equalTo("live"))
                .body("$", not(hasKey("key")));
        partner.request().get(KEYS).then().statusCode(200).body("items", hasSize(1));
        assertThat(row(id)).contains(id).doesNotContain(text.secret());
    }

    private String row(String id) throws Exception {
        try (var connection = tables.getConnection();
                var statement = connection.prepareStatement(
                        "select api_key::text from api_key where id = ? and secret_hash is not null")) {
            statement.setString(1, id);
            try (var result = statement.executeQuery()) {
                assertThat(result.next()).isTrue();
                return result.getString(1);
            }
        }
    }

    @Test
    void doesNotKeepTheKeyForARepeatedRequest() {
        var once = UUID.randomUUID().toString();
        for (boolean first : new boolean[] {true, false}) {
            var answer = partner.request()
                    .header("Idempotency-Key", once)
                    .contentType("application/json")
                    .body("{\"label\": \"once\"}")
                    .post(KEYS);
            answer.then().statusCode(201);
            assertThat(answer.<String>path("key") != null).isEqualTo(first);
        }
        partner.request().get(KEYS).then().body("items", hasSize(1));
    }

    @Test
    void hasTwoLiveKeysAtMostAndSaysHowToChangeThem() {
        var first = partner.make("{\"label\": \"first\"}").<String>path("id");
        partner.make("{\"label\": \"second\"}").then().statusCode(201);

        partner.make("{\"label\": \"third\"}")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/two-keys-live"))
                .body("detail", containsString("DELETE " + KEYS + "/" + first))
                .body("liveKeys", hasSize(2));
        partner.request().delete(KEYS + "/" + first).then().statusCode(204);
        partner.request().delete(KEYS + "/" + first).then().statusCode(204);
        partner.make("{\"label\": \"third\"}").then().statusCode(201);
        partner.request().get(KEYS + "/" + first).then().body("state", equalTo("revoked"));
    }

    @Test
    void neverHasThreeHoweverManyAskAtOnce() throws Exception {
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, 6)
                    .mapToObj(i -> callers.submit(
                            () -> partner.make("{\"label\": \"one of six\"}").statusCode()))
                    .toList();
            for (var answer : answers) {
                assertThat(answer.get()).isIn(201, 409);
            }
        }
        partner.request().get(KEYS).then().body("items", hasSize(2));
    }

    @Test
    void leavesOthersKeysAlone() {
        var id = partner.make("{\"label\": \"mine\"}").<String>path("id");
        var other = Partner.withAccount(server.port());

        other.request().delete(KEYS + "/" + id).then().statusCode(404);
        other.request().get(KEYS + "/" + id).then().statusCode(404);
        partner.request()
                .get(KEYS + "/" + id)
                .then()
                .body("state", equalTo("live"))
                .body("revokedAt", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-01T00:00:00Z, A key has to expire in the future.",
        "2999-01-01T00:00:00Z, A key is good for two years at most."
    })
    void refusesAnExpiryThatIsPastOrTooFar(String expiresAt, String rule) {
        partner.make("{\"label\": \"a\", \"expiresAt\": \"%s\"}".formatted(expiresAt))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/rule-broken"))
                .body("detail", equalTo(rule))
                .body("errors[0].pointer", equalTo("/expiresAt"));
    }

    @Test
    void takesNoNumberForATime() {
        partner.make("{\"label\": \"a\", \"expiresAt\": %d}"
                        .formatted(Instant.now().plus(Duration.ofDays(9)).getEpochSecond()))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/expiresAt"))
                .body("errors[0].code", equalTo("wrong-type"));
    }

    @Test
    void refusesAScopeThatThereIsNot() {
        partner.make("{\"label\": \"a\", \"scopes\": [\"raed\"]}")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/scopes/0"))
                .body("errors[0].detail", containsString("Nearest: read."));
        partner.make("{\"label\": \"a\", \"scopes\": []}").then().statusCode(400);
    }

    @Test
    void makesNoneForAClosedAccount() {
        partner.close(true);
        partner.make("{\"label\": \"a\"}").then().statusCode(409).body("type", equalTo("/problems/conflict"));

        partner.close(false);
        partner.make("{\"label\": \"a\"}").then().statusCode(201);
    }
}
