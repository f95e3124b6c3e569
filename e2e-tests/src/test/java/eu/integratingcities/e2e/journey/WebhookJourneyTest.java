package eu.integratingcities.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import eu.integratingcities.e2e.SystemUnderTest;
import eu.integratingcities.launcher.token.Role;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A partner is told of what is written, at receivers that are well, fail, are slow, and are gone. */
class WebhookJourneyTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String ACCOUNT = "webhook-journey";
    private static final String CITY = "webhook-journey";

    private final Client client = new Client(SystemUnderTest.running());
    private final CountDownLatch slowMayAnswer = new CountDownLatch(1);
    private WebhookReceiver receiver;

    @BeforeEach
    void listen() throws IOException {
        receiver = new WebhookReceiver(this::answer);
    }

    @AfterEach
    void close() {
        slowMayAnswer.countDown();
        receiver.close();
    }

    private int answer(String path) {
        return switch (path) {
            case "/failing" -> receiver.got(path).size() <= 2 ? 500 : 200;
            case "/slow" -> afterALongTime();
            case "/gone" -> 410;
            default -> 204;
        };
    }

    private int afterALongTime() {
        try {
            slowMayAnswer.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 200;
    }

    @Test
    void tellsEachReceiverHoweverOthersBehave() throws Exception {
        client.post(Role.SECRETARIAT, "/v1/accounts", """
                {"slug": "%s", "name": "A lab", "contactEmail": "data@example.org"}""".formatted(ACCOUNT));
        var polled = new PolledChanges(client, "/v1/changes?city=" + CITY);
        subscribe("/slow");
        var well = subscribe("/well");
        var failing = subscribe("/failing");
        var gone = subscribe("/gone");

        client.post(Role.SECRETARIAT, "/v1/cities", """
                {"slug": "%s", "name": "Hooked", "country": "NL"}""".formatted(CITY));

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(receiver.got("/well")).hasSize(1));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(receiver.got("/failing")).hasSize(3));
        await().atMost(PATIENCE).untilAsserted(() -> client.partner(ACCOUNT)
                .get("/v1/webhooks/" + gone.getString("id"))
                .then()
                .body("disabledBecause", equalTo("gone")));
        await().atMost(PATIENCE).untilAsserted(() -> client.partner(ACCOUNT)
                .get("/v1/webhooks/" + failing.getString("id") + "/deliveries")
                .then()
                .statusCode(200)
                .body("items.state", equalTo(List.of("delivered")))
                .body("items.attempts", equalTo(List.of(3))));
        assertThat(receiver.got("/slow")).hasSize(1);
        assertThat(receiver.got("/failing").stream()
                        .map(WebhookReceiver.Got::id)
                        .distinct())
                .containsExactly(receiver.got("/well").getFirst().id());
        var first = receiver.got("/well").getFirst();
        assertThat(first.signature()).isEqualTo(first.signatureBy(well.getString("secret")));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(polled.ask()).contains(first.id()));
    }

    private JsonPath subscribe(String path) {
        return client.partner(ACCOUNT)
                .contentType(ContentType.JSON)
                .body("{\"url\": \"%s\", \"types\": [\"city.recorded\"], \"city\": \"%s\"}"
                        .formatted(receiver.url(path), CITY))
                .post("/v1/webhooks")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }
}
