package eu.integratingcities.gateway.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import eu.integratingcities.gateway.DatabaseUpstream;
import eu.integratingcities.gateway.GatewayClient;
import eu.integratingcities.gateway.database.Database;
import eu.integratingcities.gateway.door.GatewayServer;
import eu.integratingcities.http.contract.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The secretariat keeps the accounts, a partner sees its own. */
@QuarkusTest
@WithTestResource(DatabaseUpstream.class)
class AccountsTest {
    @Inject
    GatewayServer server;

    @Inject
    Database database;

    @BeforeEach
    void waitForTheDatabase() {
        Awaitility.await().until(database::isReady);
    }

    private RequestSpecification secretariat() {
        return Partner.secretariat(server.port());
    }

    @Test
    void opensAnAccountThatItsPartnerSees() {
        var partner = Partner.withAccount(server.port());

        partner.request()
                .get("/v1/account")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("slug", equalTo(partner.slug()))
                .body("contactEmail", equalTo("data@example.org"))
                .body("closed", equalTo(false));
        secretariat().get("/v1/accounts/" + partner.slug()).then().statusCode(200);
        secretariat().get("/v1/accounts/nobody-has-this").then().statusCode(404);
        secretariat()
                .contentType("application/json")
                .body("{\"slug\": \"%s\", \"name\": \"B\", \"contactEmail\": \"b@example.org\"}"
                        .formatted(partner.slug()))
                .post("/v1/accounts")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/already-exists"))
                .body("errors[0].pointer", equalTo("/slug"));
    }

    @Test
    void keepsNoAddressInTheAnswerThatIsGivenAgain() {
        var key = UUID.randomUUID().toString();
        var slug = "again-" + key.substring(0, 8);
        var body = "{\"slug\": \"%s\", \"name\": \"A\", \"contactEmail\": \"a@example.org\"}".formatted(slug);

        for (var mail : new String[] {"a@example.org", null}) {
            secretariat()
                    .header("Idempotency-Key", key)
                    .contentType("application/json")
                    .body(body)
                    .post("/v1/accounts")
                    .then()
                    .statusCode(201)
                    .header("Location", "/v1/accounts/" + slug)
                    .body("contactEmail", mail == null ? nullValue() : equalTo(mail));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"slug": "Big", "name": "A", "contactEmail": "a@example.org"}  | /slug
            {"slug": "a", "name": " ", "contactEmail": "a@example.org"}    | /name
            {"slug": "a", "name": "A", "contactEmail": "somewhere"}      | /contactEmail
            {"slug": "a", "name": "A"}                                   | /contactEmail
            {"slug": "a", "name": "A", "contactEmail": "a@example.org", "closed": true} | /closed
            """)
    void refusesWhatIsNoAccount(String body, String pointer) {
        secretariat()
                .contentType("application/json")
                .body(body)
                .post("/v1/accounts")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void changesAnAccount() {
        var partner = Partner.withAccount(server.port());
        var path = "/v1/accounts/" + partner.slug();
        var tag = secretariat().get(path).header("ETag");
        assertThat(tag).startsWith("\"0.");

        secretariat()
                .contentType("application/merge-patch+json")
                .header("If-Match", tag)
                .body("{\"name\": \"Another lab\"}")
                .patch(path)
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"1."))
                .body("name", equalTo("Another lab"))
                .body("contactEmail", equalTo("data@example.org"));
        secretariat()
                .contentType("application/merge-patch+json")
                .header("If-Match", tag)
                .body("{\"name\": \"A third lab\"}")
                .patch(path)
                .then()
                .statusCode(412)
                .body("currentETag", startsWith("\"1."));
    }

    @Test
    void listsAccountsPageByPage() {
        var opened = List.of(
                Partner.withAccount(server.port()).slug(),
                Partner.withAccount(server.port()).slug());
        var seen = new ArrayList<String>();

        var next = "/v1/accounts?limit=1";
        while (next != null) {
            var page = secretariat().get(next).then().statusCode(200).extract();
            seen.addAll(page.<List<String>>path("items.slug"));
            next = page.path("page.next");
            assertThat(page.header("Link")).isEqualTo(next == null ? null : "<" + next + ">; rel=\"next\"");
        }

        assertThat(seen).containsAll(opened).isSorted().doesNotHaveDuplicates();
        secretariat().get("/v1/accounts?cursor=%21").then().statusCode(400);
        secretariat().get("/v1/accounts?cursor=TRUE").then().statusCode(400);
        secretariat().get("/v1/accounts?limit=0").then().statusCode(400);
    }

    @Test
    void refusesATokenThatIsForNoAccount() {
        GatewayClient.to(server.port())
                .auth()
                .oauth2(Tokens.of("partner"))
                .get("/v1/account")
                .then()
                .statusCode(403)
                .body("detail", containsString("claim partner"));
        new Partner(server.port(), "never-opened")
                .request()
                .get("/v1/account/keys")
                .then()
                .statusCode(403)
                .body("detail", containsString("never-opened"));
    }
}
