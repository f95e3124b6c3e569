package eu.integratingcities.gateway.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import eu.integratingcities.gateway.database.Database;
import eu.integratingcities.gateway.door.GatewayServer;
import eu.integratingcities.http.contract.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts, what is free, and what is told about it. */
@QuarkusTest
@WithTestResource(QuotaUpstream.class)
class QuotaTest {
    private static final String PATH = "/v1/signatories";
    private static final Pattern LEFT = Pattern.compile("\"address\";r=(\\d+);t=(\\d+)");

    @Inject
    GatewayServer server;

    @Inject
    Database database;

    private Visitor visitor;

    @BeforeEach
    void comeFromSomewhereElse() {
        Awaitility.await().until(database::isReady);
        visitor = Visitor.anew(server.port());
    }

    private static int left(String header) {
        var found = LEFT.matcher(header);
        assertThat(found.matches()).as(header).isTrue();
        return Integer.parseInt(found.group(1));
    }

    @Test
    void tellsWhatIsLeft() {
        var first = visitor.request().get(PATH);
        first.then().statusCode(200).header("RateLimit-Policy", "\"address\";q=12;w=60");
        var second = visitor.request().get(PATH);

        assertThat(first.header("RateLimit")).isEqualTo("\"address\";r=11;t=5");
        assertThat(left(second.header("RateLimit"))).isLessThanOrEqualTo(10);
        visitor.request().head(PATH).then().statusCode(200).header("RateLimit", startsWith("\"address\";r="));
    }

    @Test
    void refusesWhoHasNothingLeft() {
        visitor.useUp(PATH)
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", Integer::parseInt, both(greaterThan(0)).and(lessThan(6)))
                .header("RateLimit", containsString("r=0"));
    }

    @Test
    void refusesInWordsThatAPageOfAnotherOriginCanRead() {
        visitor.useUp(PATH);

        visitor.request()
                .header("Origin", "https://page.example")
                .get(PATH)
                .then()
                .statusCode(429)
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Expose-Headers", containsString("RateLimit-Policy"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .body("type", equalTo("/problems/too-many-requests"))
                .body("violatedPolicies", hasItem("address"));
        visitor.request()
                .header("Origin", "https://page.example")
                .header("Access-Control-Request-Method", "GET")
                .options(PATH)
                .then()
                .statusCode(204)
                .header("RateLimit", nullValue());
        Visitor.anew(server.port()).request().get(PATH).then().statusCode(200);
    }

    @Test
    void doesNotCountWhatIsAnsweredFromMemory() {
        var kept = "/v1/signatories/counted?thing=" + UUID.randomUUID();
        visitor.request()
                .header("X-Cache-Control", "max-age=60")
                .get(kept)
                .then()
                .statusCode(200);
        visitor.useUp(PATH);

        visitor.request()
                .get(kept)
                .then()
                .statusCode(200)
                .header("Cache-Status", startsWith("gateway; hit"))
                .header("RateLimit", nullValue());
        visitor.with("no key at all").get(kept).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/openapi.json", "/problems/not-found", "/health/live", "/docs"})
    void doesNotCountPages(String path) {
        visitor.useUp(PATH);

        visitor.request().get(path).then().statusCode(200).header("RateLimit", nullValue());
    }

    @Test
    void givesBackWhatANotModifiedTook() {
        for (int i = 0; i < 2 * QuotaUpstream.ADDRESS; i++) {
            visitor.request()
                    .header("If-None-Match", "\"3.abc\"")
                    .get("/v1/signatories/not-modified")
                    .then()
                    .statusCode(304)
                    .header("RateLimit", "\"address\";r=12;t=0");
        }
    }

    @Test
    void countsWritesAndRefusalsOfServices() {
        visitor.request()
                .body("{}")
                .contentType("application/json")
                .post(PATH)
                .then()
                .header("RateLimit", containsString("r=11"));
        visitor.request().get("/v1/signatories/problem-403").then().statusCode(403);
        visitor.useUp("/v1/signatories/problem-403").then().statusCode(429);
        var other = Visitor.anew(server.port());
        other.request().get("/v1/monitoring/cycles").then().statusCode(503);
        other.useUp("/v1/monitoring/cycles").then().statusCode(429);
    }

    @Test
    void countsItsOwnOperations() {
        visitor.request()
                .auth()
                .oauth2(Tokens.of("secretariat"))
                .get("/v1/accounts?limit=1")
                .then()
                .statusCode(200)
                .header("RateLimit", containsString("r=11"));
        visitor.useUp(PATH);
        visitor.request().get("/v1/account").then().statusCode(429);
    }

    @Test
    void isNotFooledByAForgedAddress() {
        visitor.useUp(PATH);

        visitor.request()
                .header("Forwarded", "for=203.0.113.77")
                .header("X-Real-IP", "203.0.113.77")
                .get(PATH)
                .then()
                .statusCode(429);
        new Visitor(server.port(), "203.0.113.77, " + visitor.address())
                .request()
                .get(PATH)
                .then()
                .statusCode(429);
    }

    @Test
    void takesAllOfAnIpv6NetworkForOne() {
        new Visitor(server.port(), "2001:db8:7:7::1").useUp(PATH);

        new Visitor(server.port(), "2001:db8:7:7:1234::2")
                .request()
                .get(PATH)
                .then()
                .statusCode(429);
        new Visitor(server.port(), "2001:db8:7:8::1").request().get(PATH).then().statusCode(200);
    }

    @Test
    void hasAnotherQuotaForFilesThatLeadsToTheSnapshot() {
        for (int i = 0; i < QuotaUpstream.DOWNLOADS; i++) {
            visitor.request().get("/v1/signatories.csv").then().header("RateLimit-Policy", "\"downloads\";q=3;w=60");
        }

        visitor.request()
                .get("/v1/signatories.csv")
                .then()
                .statusCode(429)
                .body("snapshot", equalTo("/v1/snapshots/latest"))
                .body("violatedPolicies", hasItem("downloads"));
        visitor.request().accept("text/csv").get(PATH).then().statusCode(429);
        visitor.request()
                .get("/v1/snapshots/2026-01-02.zip")
                .then()
                .statusCode(not(429))
                .header("RateLimit-Policy", startsWith("\"address\""));
        visitor.request().get(PATH).then().statusCode(200).header("RateLimit-Policy", not(containsString("downloads")));
    }
}
