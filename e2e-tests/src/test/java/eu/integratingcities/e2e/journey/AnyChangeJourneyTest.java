package eu.integratingcities.e2e.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.HamcrestCondition.matching;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import eu.integratingcities.e2e.SystemUnderTest;
import eu.integratingcities.launcher.settings.Part;
import eu.integratingcities.launcher.token.Role;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Flow 5: something changes. Whatever shows it is made anew, everything else stays kept, and who listens, asks or has a
 * webhook is told once.
 */
class AnyChangeJourneyTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String ACCOUNT = "any-change";

    /** What shows a signatory that no test changes, and lists of other things. Nobody else asks for them. */
    private static final List<String> UNTOUCHED = List.of(
            "/v1/signatories/tampere",
            "/v1/signatories/tampere/status-history",
            "/v1/cities/tampere",
            "/v1/cities/tampere/profile",
            "/badges/tampere.svg",
            "/verify/tampere.json",
            "/v1/charter/editions/2010-02/commitments",
            "/v1/conferences?limit=499",
            "/v1/monitoring/cycles?limit=499");

    /** How a change comes in. */
    enum Door {
        /** It sees the write pass, so that its writer at once reads what was written. */
        GATEWAY,
        /** The gateway learns of it from Kafka alone. */
        SERVICE;

        Supplier<RequestSpecification> secretariat() {
            return switch (this) {
                case GATEWAY -> () -> CLIENT.as(Role.SECRETARIAT);
                case SERVICE ->
                    () -> given().baseUri(SYSTEM.url(Part.SIGNATORY)).auth().oauth2(SYSTEM.token(Role.SECRETARIAT));
            };
        }

        String slug(String beginning) {
            return beginning + "-" + name().toLowerCase(Locale.ROOT);
        }
    }

    private static final SystemUnderTest SYSTEM = SystemUnderTest.running();
    private static final Client CLIENT = new Client(SYSTEM);

    @BeforeAll
    static void openAccount() {
        CLIENT.post(Role.SECRETARIAT, "/v1/accounts", """
                {"slug": "%s", "name": "A lab", "contactEmail": "data@example.org"}""".formatted(ACCOUNT));
    }

    @ParameterizedTest
    @EnumSource
    void carriesANewNameToAllThatShowsIt(Door door) throws Exception {
        var city = door.slug("any-change-name");
        var name = city + " anew";
        list(city);
        var shown = containsString(name);

        follow(
                city,
                "city.changed",
                door,
                List.of(
                                "/v1/cities/" + city,
                                "/v1/cities?ids=" + city,
                                "/v1/cities.csv?ids=" + city,
                                "/v1/cities/" + city + "/profile",
                                "/v1/signatories/" + city,
                                "/v1/signatories/" + city + ".jsonld",
                                "/v1/signatories?limit=500",
                                "/v1/signatories.csv?limit=500",
                                "/v1/signatories.ndjson?limit=500",
                                "/v1/signatories.geojson?limit=500",
                                "/v1/search?q=" + city,
                                "/badges/" + city + ".svg",
                                "/badges/" + city + ".svg?lang=de",
                                "/verify/" + city + ".html",
                                "/verify/" + city + ".json")
                        .stream()
                        .collect(Collectors.toMap(Function.identity(), path -> shown)),
                secretariat -> secretariat
                        .get()
                        .header(
                                "If-Match",
                                secretariat.get().get("/v1/cities/" + city).header("ETag"))
                        .contentType("application/merge-patch+json")
                        .body("{\"name\": \"%s\"}".formatted(name))
                        .patch("/v1/cities/" + city)
                        .then()
                        .statusCode(200));
    }

    @ParameterizedTest
    @EnumSource
    void carriesANewStatusToAllThatShowsIt(Door door) throws Exception {
        var city = door.slug("any-change-status");
        list(city);
        var isThere = containsString(city);

        follow(
                city,
                "signatory.status-changed",
                door,
                Map.ofEntries(
                        Map.entry("/v1/signatories/" + city, containsString("\"on-hold\"")),
                        Map.entry("/v1/signatories/" + city + "/status-history", containsString("\"on-hold\"")),
                        Map.entry("/v1/cities/" + city + "/profile", containsString("\"on-hold\"")),
                        Map.entry("/v1/signatories?limit=500", not(isThere)),
                        Map.entry("/v1/signatories?status=on-hold&limit=500", isThere),
                        Map.entry("/v1/signatories.csv?status=on-hold", isThere),
                        Map.entry("/v1/signatories.geojson?status=on-hold", isThere),
                        Map.entry("/badges/" + city + ".svg", containsString("Signatory, on hold")),
                        Map.entry("/verify/" + city + ".html", containsString("Signatory, on hold")),
                        Map.entry("/verify/" + city + ".json", containsString("\"claim\":\"on-hold\""))),
                secretariat -> secretariat
                        .get()
                        .contentType(ContentType.JSON)
                        .header("Idempotency-Key", UUID.randomUUID())
                        .body("""
                                {"status": "on-hold", "trueFrom": {"value": "2026-03-01", "precision": "day"},
                                 "reason": "at-own-request", "note": null,
                                 "decisionUrl": "https://example.org/decisions/18", "supersedes": null}""")
                        .post("/v1/signatories/" + city + "/status-decisions")
                        .then()
                        .statusCode(201));
    }

    /**
     * Makes the change and sees where it arrives.
     *
     * @param type of its event
     * @param shown what each address that shows the change shows afterwards, and does not before
     */
    private static void follow(
            String city,
            String type,
            Door door,
            Map<String, Matcher<String>> shown,
            Consumer<Supplier<RequestSpecification>> change)
            throws Exception {
        var feed = "/v1/changes?type=%s&city=%s".formatted(type, city);
        try (var receiver = new WebhookReceiver(path -> 204);
                var streamed = new StreamedChanges(SYSTEM, feed)) {
            var polled = new PolledChanges(CLIENT, feed);
            var webhook = subscribe(receiver.url("/"), type, city);
            shown.forEach((path, after) -> awaitKept(path).body(not(after)));
            var ages = new LinkedHashMap<String, Integer>();
            UNTOUCHED.forEach(path -> ages.put(path, age(awaitKept(path))));

            change.accept(door.secretariat());

            shown.forEach((path, after) -> assertShown(door, path, after));
            assertToldOnce(streamed, polled, receiver, webhook);
            ages.forEach(AnyChangeJourneyTest::assertNotEvicted);
        }
    }

    private static void assertShown(Door door, String path, Matcher<String> after) {
        if (door == Door.SERVICE) {
            await(path).atMost(PATIENCE).until(() -> text(path), after);
        }
        assertThat(text(path)).as(path).is(matching(after));
    }

    private static void assertToldOnce(
            StreamedChanges streamed, PolledChanges polled, WebhookReceiver receiver, JsonPath webhook)
            throws GeneralSecurityException {
        await("the stream is told").atMost(PATIENCE).untilAsserted(() -> assertThat(streamed.all("id"))
                .isNotEmpty());
        await("who polls is told").atMost(PATIENCE).untilAsserted(() -> assertThat(polled.ask())
                .isNotEmpty());
        await("the webhook is told").atMost(PATIENCE).untilAsserted(() -> CLIENT.partner(ACCOUNT)
                .get("/v1/webhooks/" + webhook.getString("id") + "/deliveries")
                .then()
                .body("items.state", equalTo(List.of("delivered")))
                .body("items.attempts", equalTo(List.of(1))));
        var ids = streamed.all("id");
        assertThat(ids).hasSize(1);
        assertThat(polled.ask()).containsExactlyElementsOf(ids);
        assertThat(receiver.got("/").stream().map(WebhookReceiver.Got::id)).containsExactlyElementsOf(ids);
        var got = receiver.got("/").getFirst();
        assertThat(got.signature()).isEqualTo(got.signatureBy(webhook.getString("secret")));
    }

    /** Puts a city on the list, and returns when the gateway has heard of it. */
    private static void list(String city) {
        var listings = new PolledChanges(CLIENT, "/v1/changes?type=signatory.listed&city=" + city);
        var candidates = new Candidates(CLIENT, "2015-05-04");
        candidates.declare(city);
        candidates.adopt(city);
        candidates.sign(city);
        candidates.list(city);
        await().atMost(PATIENCE).until(() -> !listings.ask().isEmpty());
    }

    private static JsonPath subscribe(String url, String type, String city) {
        return CLIENT.partner(ACCOUNT)
                .contentType(ContentType.JSON)
                .body("{\"url\": \"%s\", \"types\": [\"%s\"], \"city\": \"%s\"}".formatted(url, type, city))
                .post("/v1/webhooks")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    /** Asks until it is answered from memory, and not past its time. */
    private static ValidatableResponse awaitKept(String path) {
        return await(path).atMost(PATIENCE).until(() -> get(path), kept -> String.valueOf(
                        kept.extract().header("Cache-Status"))
                .matches("gateway; hit; ttl=\\d+"));
    }

    /** What is evicted is a miss. What Kafka has not vouched for in the last seconds may be asked about once more. */
    private static void assertNotEvicted(String path, int ageBefore) {
        var answer = get(path).header("Cache-Status", not(containsString("miss")));
        if (!answer.extract().header("Cache-Status").contains("fwd=stale")) {
            assertThat(age(answer)).as(path).isGreaterThanOrEqualTo(ageBefore);
        }
    }

    private static int age(ValidatableResponse kept) {
        return Integer.parseInt(kept.extract().header("Age"));
    }

    private static String text(String path) {
        return get(path).extract().asString();
    }

    private static ValidatableResponse get(String path) {
        return CLIENT.anybody().get(path).then().statusCode(200);
    }
}
