package eu.integratingcities.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import eu.integratingcities.e2e.SystemUnderTest;
import eu.integratingcities.launcher.token.Role;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A partner is told of what is written, at receivers that are well, fail, are slow, and are gone. */
class WebhookJourneyTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String ACCOUNT = "webhook-journey";
    private static final String CITY = "webhook-journey";

    private record Got(String id, String timestamp, String signature, byte[] body) {}

    private final Client client = new Client(SystemUnderTest.running());
    private final Map<String, List<Got>> got = new ConcurrentHashMap<>();
    private final CountDownLatch slowMayAnswer = new CountDownLatch(1);
    private HttpServer receiver;

    @BeforeEach
    void listen() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        receiver.createContext("/", this::receive);
        receiver.start();
    }

    @AfterEach
    void close() {
        slowMayAnswer.countDown();
        receiver.stop(0);
    }

    private void receive(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var headers = exchange.getRequestHeaders();
        var all = got.computeIfAbsent(path, unused -> new CopyOnWriteArrayList<>());
        all.add(new Got(
                headers.getFirst("webhook-id"),
                headers.getFirst("webhook-timestamp"),
                headers.getFirst("webhook-signature"),
                exchange.getRequestBody().readAllBytes()));
        int status =
                switch (path) {
                    case "/failing" -> all.size() <= 2 ? 500 : 200;
                    case "/slow" -> afterALongTime();
                    case "/gone" -> 410;
                    default -> 204;
                };
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
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
        subscribe("/slow");
        var well = subscribe("/well");
        var failing = subscribe("/failing");
        var gone = subscribe("/gone");

        client.post(Role.SECRETARIAT, "/v1/cities", """
                {"slug": "%s", "name": "Hooked", "country": "NL"}""".formatted(CITY));

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(got("/well")).hasSize(1));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(got("/failing")).hasSize(3));
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
        assertThat(got("/slow")).hasSize(1);
        assertThat(got("/failing").stream().map(Got::id).distinct())
                .containsExactly(got("/well").getFirst().id());
        var first = got("/well").getFirst();
        assertThat(first.signature()).isEqualTo(signature(well.getString("secret"), first));
        client.anybody().get("/v1/changes?city=" + CITY).then().statusCode(200).body("id", hasItem(first.id()));
    }

    private List<Got> got(String path) {
        return got.getOrDefault(path, List.of());
    }

    private JsonPath subscribe(String path) {
        var url = "http://127.0.0.1:%d%s".formatted(receiver.getAddress().getPort(), path);
        return client.partner(ACCOUNT)
                .contentType(ContentType.JSON)
                .body("{\"url\": \"%s\", \"types\": [\"city.recorded\"], \"city\": \"%s\"}".formatted(url, CITY))
                .post("/v1/webhooks")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    /** As a receiver makes it, by the specification. */
    private static String signature(String secret, Got got) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
        mac.update((got.id() + "." + got.timestamp() + ".").getBytes(StandardCharsets.UTF_8));
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(got.body()));
    }
}
