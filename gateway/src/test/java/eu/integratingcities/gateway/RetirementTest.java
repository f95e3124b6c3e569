package eu.integratingcities.gateway;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import eu.integratingcities.gateway.door.GatewayServer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Routes that end say so in time, and then say where to go. */
@QuarkusTest
@WithTestResource(Upstream.class)
@TestProfile(RetirementTest.Ending.class)
class RetirementTest {
    private static final String SUCCESSOR = "</v2/conferences>; rel=\"successor-version\"";

    public static class Ending implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            var settings = new HashMap<String, String>();
            settings.putAll(retirement("announced", "/v1/conferences", "2026-01-01", "2999-01-01"));
            settings.putAll(retirement("over", "/v1/signatories/{slug}", "2020-01-01", "2021-06-01"));
            return settings;
        }

        private static Map<String, String> retirement(String name, String path, String deprecated, String sunset) {
            var prefix = "ic.gateway.route.retirements." + name + ".";
            return Map.of(
                    prefix + "paths", path,
                    prefix + "deprecated", deprecated,
                    prefix + "sunset", sunset,
                    prefix + "successor", "/v2/conferences");
        }
    }

    @Inject
    GatewayServer server;

    @Test
    void announcesTheEnd() {
        get("/v1/conferences")
                .statusCode(200)
                .header("Deprecation", "@1767225600")
                .header("Sunset", "Tue, 01 Jan 2999 00:00:00 GMT")
                .header("Link", containsString(SUCCESSOR));
    }

    @Test
    void saysWhereToGoWhenItIsOver() {
        get("/v1/signatories/utrecht")
                .statusCode(410)
                .header("Sunset", "Tue, 01 Jun 2021 00:00:00 GMT")
                .header("Link", containsString(SUCCESSOR))
                .body("type", equalTo("/problems/gone"))
                .body("successor", equalTo("/v2/conferences"))
                .body("detail", containsString("2021-06-01"));
        get("/v1/signatories/utrecht.csv").statusCode(410);
    }

    @Test
    void endsWithARouteWhatIsBelowIt() {
        gateway().put("/v1/signatories/utrecht/competences").then().statusCode(410);
    }

    @Test
    void leavesTheOthersAlone() {
        get("/v1/signatories")
                .statusCode(200)
                .header("Deprecation", nullValue())
                .header("Sunset", nullValue());
    }

    private ValidatableResponse get(String path) {
        return gateway().get(path).then();
    }

    /** Not held against the document: what is at an end is no longer in it. */
    private RequestSpecification gateway() {
        return GatewayClient.to(server.port()).noFilters();
    }
}
