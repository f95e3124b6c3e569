package eu.integratingcities.gateway.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import eu.integratingcities.gateway.DatabaseUpstream;
import eu.integratingcities.gateway.GatewayClient;
import eu.integratingcities.gateway.database.Database;
import eu.integratingcities.gateway.door.GatewayServer;
import eu.integratingcities.gateway.partner.Partner;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A partner makes webhooks, changes them and ends them. */
@QuarkusTest
@WithTestResource(DatabaseUpstream.class)
class WebhooksTest {
    private static final String WEBHOOKS = "/v1/webhooks";
    private static final String URL = "https://hooks.example.org/cities?from=charter";
    private static final int MOST = 20;

    @Inject
    GatewayServer server;

    @Inject
    Database database;

    private Partner partner;

    @BeforeEach
    void openAnAccount() {
        Awaitility.await().until(database::isReady);
        partner = Partner.withAccount(server.port());
    }

    @Test
    void showsTheSecretOnce() {
        var made = make("{\"url\": \"%s\", \"types\": [\"signatory.listed\"], \"city\": \"utrecht\"}".formatted(URL));
        made.then().statusCode(201);
        String id = made.path("id");
        String secret = made.path("secret");

        assertThat(secret).startsWith("whsec_");
        assertThat(Base64.getDecoder().decode(secret.substring("whsec_".length())))
                .hasSize(32);
        assertThat(made.header("Location")).isEqualTo(WEBHOOKS + "/" + id);
        partner.request()
                .get(WEBHOOKS + "/" + id)
                .then()
                .statusCode(200)
                .body("$", not(hasKey("secret")))
                .body("url", equalTo(URL))
                .body("types", equalTo(List.of("signatory.listed")))
                .body("city", equalTo("utrecht"))
                .body("enabled", equalTo(true));
        partner.request().get(WEBHOOKS).then().statusCode(200).body("items", hasSize(1));
    }

    @Test
    void doesNotKeepTheSecretForARepeatedRequest() {
        var once = UUID.randomUUID().toString();
        for (boolean first : new boolean[] {true, false}) {
            var answer = partner.request()
                    .header("Idempotency-Key", once)
                    .contentType("application/json")
                    .body("{\"url\": \"%s\"}".formatted(URL))
                    .post(WEBHOOKS);
            answer.then().statusCode(201);
            assertThat(answer.<String>path("secret") != null).isEqualTo(first);
        }
        partner.request().get(WEBHOOKS).then().body("items", hasSize(1));
    }

    @Test
    void getsAnotherSecretWhileTheOneBeforeStillSigns() {
        var made = make("{\"url\": \"%s\"}".formatted(URL));

        partner.request()
                .post(WEBHOOKS + "/" + made.path("id") + "/secret")
                .then()
                .statusCode(200)
                .body("secret", not(equalTo(made.<String>path("secret"))))
                .body("previousSecretUntil", notNullValue());
    }

    @Test
    void isDisabledAndEnabledAgainByWhoKnowsItsVersion() {
        var made = make("{\"url\": \"%s\"}".formatted(URL));
        var one = WEBHOOKS + "/" + made.path("id");
        var tag = partner.request().get(one).header("ETag");

        patch(one, null, "{\"enabled\": false}").then().statusCode(428);
        patch(one, tag, "{\"enabled\": false}")
                .then()
                .statusCode(200)
                .body("enabled", equalTo(false))
                .body("disabledBecause", equalTo("partner"))
                .body("disabledAt", notNullValue());
        patch(one, tag, "{\"enabled\": true}").then().statusCode(412);
        patch(one, "*", "{\"enabled\": true, \"types\": null}")
                .then()
                .statusCode(200)
                .body("disabledBecause", nullValue())
                .body("types", empty());
    }

    @Test
    void leavesOthersWebhooksAlone() {
        var one = WEBHOOKS + "/" + make("{\"url\": \"%s\"}".formatted(URL)).path("id");
        var other = Partner.withAccount(server.port());

        other.request().get(one).then().statusCode(404);
        other.request().delete(one).then().statusCode(404);
        other.request().post(one + "/secret").then().statusCode(404);
        partner.request().delete(one).then().statusCode(204);
        partner.request().get(one).then().statusCode(404);
        partner.request().get(WEBHOOKS + "/none").then().statusCode(404);
    }

    @Test
    void isForPartnersOnly() {
        GatewayClient.to(server.port()).get(WEBHOOKS).then().statusCode(401);
    }

    @Test
    void hasABoundHoweverManyAskAtOnce() throws Exception {
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, MOST + 4)
                    .mapToObj(i -> callers.submit(
                            () -> make("{\"url\": \"%s\"}".formatted(URL)).statusCode()))
                    .toList();
            for (var answer : answers) {
                assertThat(answer.get()).isIn(201, 409);
            }
        }
        partner.request().get(WEBHOOKS).then().body("items", hasSize(MOST));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hooks.example.org",
                "http://hooks.example.org/",
                "ftp://hooks.example.org/",
                "https://me:secret@hooks.example.org/",
                "https://hooks.example.org/#part",
                "https://hooks.example.org:0/",
                "https:///path",
                "https://hooks.example.org/a b"
            })
    void refusesWhatIsNoAddressToCall(String url) {
        make("{\"url\": \"%s\"}".formatted(url))
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-body"))
                .body("errors[0].pointer", equalTo("/url"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://127.0.0.1/", "https://[::1]/", "https://[::ffff:10.0.0.1]/", "https://10.1.2.3/"})
    void refusesAnAddressThatIsNotPublic(String url) {
        make("{\"url\": \"%s\"}".formatted(url))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("private-address"));
    }

    @Test
    void namesTheNearestTypeOfEvent() {
        make("{\"url\": \"%s\", \"types\": [\"signatory.lsited\"]}".formatted(URL))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/types/0"))
                .body("errors[0].detail", containsString("Nearest: signatory.listed"));
    }

    private Response make(String body) {
        return partner.request().contentType("application/json").body(body).post(WEBHOOKS);
    }

    private Response patch(String path, @Nullable String tag, String body) {
        var request =
                partner.request().contentType("application/merge-patch+json").body(body);
        return (tag == null ? request : request.header("If-Match", tag)).patch(path);
    }
}
