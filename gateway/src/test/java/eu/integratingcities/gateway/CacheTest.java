package eu.integratingcities.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import eu.integratingcities.gateway.door.GatewayServer;
import eu.integratingcities.gateway.exchange.HttpDates;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept, for whom, and what clients are told about it. The service counts how often it was asked. */
@QuarkusTest
@WithTestResource(Upstream.class)
class CacheTest {
    private static final String FRESH = "max-age=60, stale-if-error=600";

    @Inject
    GatewayServer server;

    private final String thing = UUID.randomUUID().toString();

    private RequestSpecification gateway() {
        return GatewayClient.to(server.port());
    }

    /** A request that tells the service what to answer; the path is this test's own. */
    private RequestSpecification asking(String cacheControl) {
        return gateway().header("X-Cache-Control", cacheControl);
    }

    private String path() {
        return "/v1/signatories/counted?thing=" + thing;
    }

    @Test
    void answersTheSecondRequestFromMemory() {
        asking(FRESH).get(path()).then().statusCode(200).header("Cache-Status", containsString("fwd=uri-miss"));

        asking(FRESH)
                .get(path())
                .then()
                .statusCode(200)
                .header("Cache-Status", startsWith("gateway; hit; ttl="))
                .header("Age", not(nullValue()))
                .header("Access-Control-Allow-Origin", "*")
                .header("CDN-Cache-Control", nullValue())
                .body("count", is(1));
    }

    @Test
    void showsWhenTheServiceMadeIt() {
        var made = Instant.now().minusSeconds(20);
        var date = "Date: " + HttpDates.format(made);
        asking(FRESH).header("X-Extra", date).get(path());

        var hit = asking(FRESH).get(path()).then().extract();

        assertThat(hit.headers().getValues("Date")).containsExactly(HttpDates.format(made));
        assertThat(Integer.parseInt(hit.header("Age"))).isBetween(20, 30);
    }

    @Test
    void countsTheTimeThatTheServiceTookAsAge() {
        asking(FRESH).header("X-Delay", "1100").get(path()).then().statusCode(200);

        var hit = asking(FRESH).get(path()).then().extract();

        assertThat(Integer.parseInt(hit.header("Age"))).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no-store",
                "private, max-age=60",
                "no-cache",
                "public",
                "max-age=0",
                "max-age=x",
                "max-age=60, max-age=0",
                "s-maxage=0, max-age=60"
            })
    void showsNothingUnaskedWithoutAWordThatAllowsIt(String cacheControl) {
        asking(cacheControl).get(path()).then().body("count", is(1));

        asking(cacheControl).get(path()).then().header("Cache-Status", startsWith("gateway; fwd="));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Set-Cookie: a=b", "Vary: *", "Vary: X-Mood", "Content-Encoding: br"})
    void keepsNothingThatIsNotForEverybody(String header) {
        asking(FRESH).header("X-Extra", header).get(path()).then().statusCode(200);

        asking(FRESH).header("X-Extra", header).get(path()).then().header("Cache-Status", not(containsString("hit")));
    }

    @Test
    void believesTheTargetedHeaderFirst() {
        asking("no-cache").header("X-Extra", "CDN-Cache-Control: max-age=60").get(path());

        asking("no-cache")
                .get(path())
                .then()
                .header("Cache-Status", startsWith("gateway; hit"))
                .header("Cache-Control", "no-cache");
    }

    @Test
    void ignoresATargetedHeaderThatIsNoDictionary() {
        asking("no-store").header("X-Extra", "CDN-Cache-Control: max-age=60,").get(path());

        asking("no-store").get(path()).then().body("count", is(2));
    }

    @Test
    void asksTheServiceForWhoeverHasAToken() {
        asking(FRESH).get(path());

        asking(FRESH)
                .header("Authorization", "Bearer x")
                .get(path())
                .then()
                .header("Cache-Status", "gateway; fwd=bypass")
                .body("count", is(2));
    }

    @Test
    void tellsPreferencesApartButNotTheirSpellings() {
        var vary = "Vary: Accept-Language";
        asking(FRESH)
                .header("X-Extra", vary)
                .header("Accept-Language", "fr, en;q=0.5")
                .get(path());

        asking(FRESH)
                .header("Accept-Language", "EN;q=0.50,FR;q=1")
                .get(path())
                .then()
                .header("Cache-Status", startsWith("gateway; hit"));
        asking(FRESH)
                .header("X-Extra", vary)
                .header("Accept-Language", "de")
                .get(path())
                .then()
                .body("count", is(2));
    }

    @Test
    void doesNotMindTheOrderOfParameters() {
        asking(FRESH).get("/v1/signatories/counted?b=1&thing=" + thing);

        asking(FRESH)
                .get("/v1/signatories/counted?thing=" + thing + "&b=1")
                .then()
                .header("Cache-Status", startsWith("gateway; hit"));
    }

    @Test
    void answersHeadAndKnownTagsFromMemory() {
        asking(FRESH).get(path());

        gateway()
                .head(path())
                .then()
                .statusCode(200)
                .header("Cache-Status", startsWith("gateway; hit"))
                .body(is(""));
        gateway()
                .header("If-None-Match", "\"v1\"")
                .get(path())
                .then()
                .statusCode(304)
                .header("ETag", "\"v1\"")
                .header("Access-Control-Allow-Origin", "*");
    }

    @Test
    void validatesWhatIsStaleAndKeepsIt() {
        asking("max-age=1").get(path());
        Awaitility.await().untilAsserted(() -> asking("max-age=60")
                .get(path())
                .then()
                .header("Cache-Status", containsString("fwd-status=304"))
                .body("count", is(1)));

        gateway().get(path()).then().header("Cache-Status", startsWith("gateway; hit"));
    }

    @Test
    void showsStaleWhileTheServiceFails() {
        asking("max-age=1, stale-if-error=60").get(path());

        Awaitility.await().untilAsserted(() -> asking("max-age=1")
                .header("X-Fail", "503")
                .get(path())
                .then()
                .statusCode(200)
                .header("Cache-Status", containsString("stale-if-error"))
                .body("count", is(1)));
    }

    @Test
    void neverShowsStaleWhatMustBeValidated() {
        asking("max-age=1, stale-if-error=60, must-revalidate").get(path());

        Awaitility.await().untilAsserted(() -> asking("max-age=1")
                .header("X-Fail", "503")
                .get(path())
                .then()
                .statusCode(503));
    }

    @Test
    void renewsInTheBackground() {
        asking("max-age=1, stale-while-revalidate=60").get(path());

        Awaitility.await().untilAsserted(() -> asking("max-age=60")
                .header("X-Change", "true")
                .get(path())
                .then()
                .header("Cache-Status", startsWith("gateway; hit"))
                .body("count", equalTo(2)));
    }

    @Test
    void sendsOneRequestForManyAtOnce() {
        var counts = IntStream.range(0, 20)
                .mapToObj(i -> Aside.begin(() -> asking(FRESH)
                        .header("X-Delay", "500")
                        .get(path())
                        .jsonPath()
                        .getInt("count")))
                .toList();

        assertThat(counts.stream().map(CompletableFuture::join)).containsOnly(1);
    }

    @Test
    void sendsEachForItselfWhatIsNotForKeeping() {
        var counts = IntStream.range(0, 6)
                .mapToObj(i -> Aside.begin(() -> asking("no-store")
                        .header("X-Delay", "200")
                        .get(path())
                        .jsonPath()
                        .getInt("count")))
                .toList();

        assertThat(counts.stream().map(CompletableFuture::join)).doesNotHaveDuplicates();
    }

    @Test
    void forgetsWhatAWriteWentTo() {
        asking(FRESH).get(path());

        gateway().delete(path()).then().statusCode(200);

        asking(FRESH).get(path()).then().header("Cache-Status", containsString("fwd=uri-miss"));
    }

    @Test
    void saysThatNothingIsKept() {
        gateway()
                .header("Cache-Control", "only-if-cached")
                .get(path())
                .then()
                .statusCode(504)
                .body("type", is("/problems/gateway-timeout"));
    }

    @Test
    void letsNoClientDefeatIt() {
        asking(FRESH).get(path());

        gateway()
                .header("Cache-Control", "no-cache")
                .get(path())
                .then()
                .header("Cache-Status", startsWith("gateway; hit"));
    }

    @Test
    void compressesOnceAndTagsItSo() {
        asking(FRESH).header("X-Extra", "X-Pad: 5000").get(path());

        asking(FRESH)
                .header("Accept-Encoding", "gzip")
                .get(path())
                .then()
                .header("Content-Encoding", "gzip")
                .header("ETag", "\"v1-gz\"")
                .header("Vary", containsString("Accept-Encoding"))
                .body("count", is(1));
        gateway()
                .header("Accept-Encoding", "gzip")
                .header("If-None-Match", "\"other\"")
                .header("If-None-Match", "\"v1-gz\"")
                .get(path())
                .then()
                .statusCode(304)
                .header("ETag", "\"v1-gz\"");
    }

    @Test
    void sendsBrotliToWhoTakesIt() throws IOException {
        asking(FRESH).header("X-Extra", "X-Pad: 5000").get(path());

        var answer = gateway().header("Accept-Encoding", "gzip, deflate, br").get(path());

        answer.then()
                .header("Content-Encoding", "br")
                .header("ETag", "\"v1-br\"")
                .header("Vary", containsString("Accept-Encoding"))
                .header("Cache-Status", startsWith("gateway; hit"));
        try (var body = new BrotliInputStream(answer.asInputStream())) {
            assertThat(new String(body.readAllBytes(), StandardCharsets.UTF_8)).contains("\"count\":1");
        }
        for (var known : List.of("\"v1\"", "\"v1-gz\"", "W/\"v1-br\"")) {
            gateway()
                    .header("Accept-Encoding", "br;q=0.5, gzip;q=0.1")
                    .header("If-None-Match", known)
                    .get(path())
                    .then()
                    .statusCode(304)
                    .header("ETag", "\"v1-br\"");
        }
        gateway()
                .header("Accept-Encoding", "br;q=0.1, gzip;q=0.5")
                .get(path())
                .then()
                .header("Content-Encoding", "gzip")
                .header("ETag", "\"v1-gz\"");
    }
}
