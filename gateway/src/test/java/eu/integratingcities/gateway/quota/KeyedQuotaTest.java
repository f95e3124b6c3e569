package eu.integratingcities.gateway.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.nullValue;

import eu.integratingcities.gateway.database.Database;
import eu.integratingcities.gateway.door.GatewayServer;
import eu.integratingcities.gateway.partner.Forgery;
import eu.integratingcities.gateway.partner.Partner;
import eu.integratingcities.platform.RealPlatform;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a key changes, and what becomes of one that is good no more. */
@QuarkusTest
@WithTestResource(QuotaUpstream.class)
class KeyedQuotaTest {
    private static final String PATH = "/v1/signatories";
    private static final String BY_ADDRESS = "\"address\";q=12;w=60";
    private static final String BY_KEY = "\"key\";q=60;w=60";

    @Inject
    GatewayServer server;

    @Inject
    Database database;

    @Inject
    AgroalDataSource tables;

    private Visitor visitor;
    private Partner partner;
    private String key;

    @BeforeEach
    void makeAKey() {
        RealPlatform.postgres().start();
        Awaitility.await().until(database::isReady);
        visitor = Visitor.anew(server.port());
        partner = Partner.withAccount(server.port());
        key = partner.key();
    }

    @AfterEach
    void bringTheDatabaseBack() {
        RealPlatform.postgres().start();
    }

    private String id() {
        return key.split("_")[1];
    }

    @Test
    void raisesTheQuota() {
        visitor.useUp(PATH);

        for (int i = 0; i < QuotaUpstream.KEY / 2; i++) {
            visitor.with(key).get(PATH).then().statusCode(200).header("RateLimit-Policy", BY_KEY);
        }
        visitor.request().get(PATH).then().statusCode(429);
    }

    @Test
    void staysBetweenClientAndGateway() {
        visitor.with(key).get(PATH).then().statusCode(200).body("headers.'x-api-key'", nullValue());
        visitor.with(key)
                .body("hello")
                .contentType("text/plain")
                .post(PATH)
                .then()
                .statusCode(200)
                .body("bodyLength", equalTo(5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret", "ick_4f9k2m7x1c_short"})
    void refusesWhatIsNoKeyAndCountsIt(String text) {
        visitor.with(text)
                .get(PATH)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "ApiKey")
                .header("Access-Control-Allow-Origin", "*")
                .header("RateLimit", containsString("r=11"))
                .body("type", equalTo("/problems/invalid-key"))
                .body("errors[0].header", equalTo("X-API-Key"));
    }

    @Test
    void refusesTheRightIdWithAnotherSecret() {
        var other = Partner.withAccount(server.port()).key();
        var text = Forgery.of(id(), other);

        visitor.with(text).get(PATH).then().statusCode(401).body("detail", containsString("not known"));
    }

    @Test
    void refusesARevokedKeyAtOnce() {
        visitor.with(key).get(PATH).then().statusCode(200);

        partner.request().delete("/v1/account/keys/" + id()).then().statusCode(204);

        visitor.with(key).get(PATH).then().statusCode(401).body("detail", containsString("revoked"));
    }

    @Test
    void learnsWithinSecondsWhatAnotherNodeDid() throws Exception {
        visitor.with(key).get(PATH).then().statusCode(200);

        write("update api_key set revoked_at = now(), revoked_by = 'another node' where id = ?");

        Awaitility.await()
                .atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> visitor.with(key).get(PATH).then().statusCode(401));
    }

    @Test
    void refusesAnExpiredKey() throws Exception {
        write(
                "update api_key set created_at = now() - interval '2 days', expires_at = now() - interval '1 day' where id = ?");

        visitor.with(key).get(PATH).then().statusCode(401).body("detail", containsString("expired"));
        partner.request().get("/v1/account/keys/" + id()).then().body("state", equalTo("expired"));
    }

    private void write(String sql) throws Exception {
        try (var connection = tables.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, id());
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    @Test
    void takesKeysForNoneWhileTheDatabaseIsAway() {
        RealPlatform.postgres().stop();

        visitor.with(key).get(PATH).then().statusCode(200).header("RateLimit-Policy", BY_ADDRESS);
        visitor.with("secret").get(PATH).then().statusCode(401);
        visitor.with(key)
                .body("hello")
                .contentType("text/plain")
                .post(PATH)
                .then()
                .statusCode(200);

        RealPlatform.postgres().start();
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> Visitor.anew(server.port())
                .with(key)
                .get(PATH)
                .then()
                .statusCode(200)
                .header("RateLimit-Policy", BY_KEY));
    }

    @Test
    void showsWhatWasUsed() {
        visitor.with(key).get(PATH).then().statusCode(200);
        visitor.with(key).get(PATH).then().statusCode(200);
        visitor.with(key)
                .header("If-None-Match", "\"3.abc\"")
                .get("/v1/signatories/not-modified")
                .then()
                .statusCode(304);

        Awaitility.await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> partner.request()
                .get("/v1/account/usage")
                .then()
                .statusCode(200)
                .body("items[0].key", equalTo(id()))
                .body("items[0].counted", equalTo(2))
                .body("items[0].free", equalTo(1))
                .body("items[0].refused", equalTo(0)));
        partner.request().get("/v1/account/keys/" + id()).then().body("lastUsedOn.length()", greaterThanOrEqualTo(10));
    }

    @Test
    void refusesDaysThatAreTooManyOrNone() {
        partner.request()
                .get("/v1/account/usage?from=2020-01-01&to=2026-01-01")
                .then()
                .statusCode(400);
        partner.request()
                .get("/v1/account/usage?from=2026-01-02&to=2026-01-01")
                .then()
                .statusCode(400);
        partner.request().get("/v1/account/usage?from=yesterday").then().statusCode(400);
        partner.request()
                .get("/v1/account/usage?to=2026-01-31")
                .then()
                .statusCode(200)
                .body("from", equalTo("2026-01-02"));
    }
}
