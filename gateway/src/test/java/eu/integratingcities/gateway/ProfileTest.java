package eu.integratingcities.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import eu.integratingcities.gateway.door.GatewayServer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A composed answer: honest about its parts, kept like any other, gone with any of them. */
@QuarkusTest
@WithTestResource(CityServices.class)
class ProfileTest {
    @Inject
    GatewayServer server;

    private final String slug = "city-" + UUID.randomUUID();

    private RequestSpecification gateway() {
        return GatewayClient.to(server.port());
    }

    private static String profile(String slug) {
        return "/v1/cities/" + slug + "/profile";
    }

    @BeforeEach
    void eventsAreFollowed() {
        Followed.by(server.port());
    }

    @Test
    void saysWhatAllServicesKnowOfACity() {
        gateway()
                .get(profile(slug))
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-cache")
                .header("Cache-Status", "gateway; fwd=uri-miss; fwd-status=200; stored")
                .header("Surrogate-Key", nullValue())
                .body("slug", is(slug))
                .body("standing", is("signatory"))
                .body("signatory.status", is("listed"))
                .body("parts.signatory.state", is("current"))
                .body("parts.signatory.dataAsOf", is("2026-01-02T03:04:05Z"))
                .body("parts.signatory.href", is("/v1/signatories/" + slug))
                .body("parts.participations.state", is("current"))
                .body("parts.reports.href", startsWith("/v1/monitoring/reports?city=" + slug))
                .body("reports[0].version", is(1))
                .body("appearances[0].version", is(1));
    }

    @Test
    void keepsItAndItsPartsForEverybody() {
        var etag = gateway().get(profile(slug)).then().extract().header("ETag");

        gateway()
                .header("If-None-Match", etag)
                .get(profile(slug))
                .then()
                .statusCode(304)
                .header("Cache-Status", startsWith("gateway; hit; ttl="));
        gateway()
                .get("/v1/cities/" + slug)
                .then()
                .header("Cache-Status", startsWith("gateway; hit"))
                .body("version", is(1));
        gateway()
                .head(profile(slug))
                .then()
                .statusCode(200)
                .header("Content-Length", not("0"))
                .body(is(""));
    }

    @Test
    void goesWithAnyOfItsParts() {
        gateway().get(profile(slug)).then().body("signatory.version", is(1)).body("reports[0].version", is(1));

        touch("signatory:" + slug);

        Awaitility.await().untilAsserted(() -> gateway()
                .get(profile(slug))
                .then()
                .body("signatory.version", is(2))
                .body("reports[0].version", is(1))
                .body("parts.signatory.state", is("current")));
    }

    @Test
    void leavesOutWhatCannotBeReadAndSaysSo() {
        gateway()
                .header("X-Away", "conference")
                .get(profile(slug))
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("parts.appearances.state", is("unavailable"))
                .body("parts.appearances.dataAsOf", nullValue())
                .body("parts.conferencesHosted.state", is("unavailable"))
                .body("parts.reports.state", is("current"))
                .body("$", not(hasKey("appearances")))
                .body("$", hasKey("reports"));

        Awaitility.await().untilAsserted(() -> gateway()
                .get(profile(slug))
                .then()
                .header("Cache-Control", "no-cache")
                .body("parts.appearances.state", is("current")));
    }

    @Test
    void showsWhatIsKeptOfAServiceThatIsAwayAsStale() {
        gateway().header("X-Holds", "1").get(profile(slug)).then().body("parts.reports.state", is("current"));

        Awaitility.await().untilAsserted(() -> gateway()
                .header("X-Away", "monitoring")
                .get(profile(slug))
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("parts.reports.state", is("stale"))
                .body("parts.reports.dataAsOf", is("2026-01-02T03:04:05Z"))
                .body("reports[0].version", is(1))
                .body("parts.appearances.state", is("current")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lost-", "moved-"})
    void doesNotKeepAGapThatTheServiceWouldHaveKept(String kind) {
        gateway()
                .get(profile(kind + slug))
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("parts.signatory.state", is("unavailable"))
                .body("parts.reports.state", is("current"))
                .body("$", not(hasKey("signatory")));
    }

    @Test
    void asksForFewPartsAtOnce() {
        var id = gateway()
                .header("X-Delay", "100")
                .get(profile(slug))
                .then()
                .statusCode(200)
                .body("parts.appearances.state", is("current"))
                .extract()
                .header("X-Request-Id");

        var services = ConfigProvider.getConfig().getValue("test.services", String.class);
        RestAssured.get(services + "/most/" + id).then().statusCode(200).body(is("3"));
    }

    @Test
    void cannotBeWithoutTheCityItself() {
        gateway()
                .header("X-Away", "signatory")
                .get(profile(slug))
                .then()
                .statusCode(503)
                .header("Retry-After", "5")
                .header("Cache-Control", "no-store")
                .body("type", equalTo("/problems/unavailable"));
    }

    @Test
    void namesTheNearestOfAnUnknownCity() {
        gateway()
                .get(profile("unknown-" + slug))
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/not-found"))
                .body("detail", containsString("Nearest: utrecht"))
                .body("instance", startsWith("/requests/"));
    }

    @Test
    void leadsFromARetiredSlugToTheOneOfNow() {
        gateway()
                .redirects()
                .follow(false)
                .get(profile("retired-" + slug) + "?lang=nl")
                .then()
                .statusCode(308)
                .header("Location", profile("current-" + slug) + "?lang=nl");
    }

    @Test
    void knowsThatACityIsNoSignatory() {
        gateway()
                .get(profile("plain-" + slug))
                .then()
                .statusCode(200)
                .body("standing", is("not-on-record"))
                .body("$", hasKey("signatory"))
                .body("signatory", nullValue())
                .body("parts", not(hasKey("signatory")));
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        gateway()
                .get(profile(slug) + "?language=nl")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", is("language"))
                .body("errors[0].detail", containsString("Nearest: lang"));
        gateway().get(profile(slug)).then().statusCode(200);
        gateway().accept("image/png").get(profile(slug)).then().statusCode(406);
        gateway().get(profile(slug) + ".csv").then().statusCode(406);
        gateway().delete(profile(slug)).then().statusCode(405);
    }

    @Test
    void asksOnceForAllWhoAskAtTheSameTime() {
        var asked = IntStream.range(0, 20)
                .mapToObj(each -> Aside.begin(() -> gateway()
                        .header("X-Delay", "300")
                        .get(profile(slug))
                        .then()
                        .statusCode(200)
                        .extract()
                        .<Integer>path("signatory.version")))
                .toList();

        assertThat(asked).allSatisfy(answer -> assertThat(answer.join()).isEqualTo(1));
    }

    @Test
    void doesNotKeepWhatWasEvictedWhileItWasMade() {
        var slow = Aside.begin(() ->
                gateway().header("X-Delay", "3000").get(profile(slug)).then().extract());
        Awaitility.await().pollDelay(Duration.ofMillis(500)).until(() -> true);

        touch("city:" + slug);

        assertThat(slow.join().statusCode()).isEqualTo(200);
        // However late the event came; what is kept after it would stay.
        Awaitility.await()
                .untilAsserted(() -> gateway().get(profile(slug)).then().body("city.version", greaterThan(1)));
    }

    @Test
    void asksForNoPartAnewForPreferencesThatNobodyElseHas() {
        gateway().get(profile(slug)).then().statusCode(200);

        gateway()
                .header("Accept-Language", "nl;q=0.5, ".repeat(200))
                .get(profile(slug))
                .then()
                .statusCode(200)
                .header("Cache-Status", startsWith("gateway; hit"))
                .body("city.version", is(1));
    }

    @Test
    void hasNothingOfWhoAsks() {
        gateway()
                .header("Authorization", "Bearer x")
                .header("Cookie", "a=b")
                .get(profile(slug))
                .then()
                .statusCode(200)
                .header("Cache-Status", containsString("stored"));
    }

    private static void touch(String key) {
        try (var log = new ChangeLog()) {
            log.send(new ProducerRecord<>(
                    "signatories.v1", ("{\"touches\":[\"" + key + "\"]}").getBytes(StandardCharsets.UTF_8)));
        }
    }
}
