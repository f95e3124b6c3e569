package eu.integratingcities.e2e.journey;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.startsWith;

import eu.integratingcities.e2e.SystemUnderTest;
import eu.integratingcities.launcher.token.Role;
import io.restassured.http.ContentType;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The secretariat opens an account, its partner makes a key, uses it, sees what it used, and revokes it. */
class AccountJourneyTest {
    private static final String ACCOUNT = "account-journey";
    private static final String KEYS = "/v1/account/keys";

    private final Client client = new Client(SystemUnderTest.running());

    @Test
    void leadsFromAnAccountToAKeyThatIsUsedAndRevoked() {
        client.post(Role.SECRETARIAT, "/v1/accounts", """
                {"slug": "account-journey", "name": "A lab", "contactEmail": "data@example.org"}""");
        var made = client.partner(ACCOUNT)
                .contentType(ContentType.JSON)
                .body("{\"label\": \"dashboard\"}")
                .post(KEYS)
                .then()
                .statusCode(201)
                .extract();
        String key = made.path("key");

        for (int i = 0; i < 3; i++) {
            // Of one who sends a token nothing is answered from memory, so it counts.
            client.partner(ACCOUNT)
                    .header("X-API-Key", key)
                    .get("/v1/signatories?limit=1")
                    .then()
                    .statusCode(200)
                    .header("RateLimit-Policy", "\"key\";q=6000;w=60")
                    .header("RateLimit", startsWith("\"key\";r="));
        }

        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> client.partner(ACCOUNT)
                .get("/v1/account/usage")
                .then()
                .statusCode(200)
                .body("items[0].label", equalTo("dashboard"))
                .body("items[0].counted", greaterThanOrEqualTo(3)));
        client.partner(ACCOUNT).delete(made.header("Location")).then().statusCode(204);
        client.partner(ACCOUNT)
                .header("X-API-Key", key)
                .get("/v1/signatories?limit=1")
                .then()
                .statusCode(401)
                .body("type", equalTo("/problems/invalid-key"));
        client.anybody().get("/v1/signatories?limit=1").then().statusCode(200);
    }
}
