package eu.integratingcities.e2e.fault;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import eu.integratingcities.e2e.SystemUnderTest;
import eu.integratingcities.launcher.settings.Part;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A part is away for a while: whoever asks is told so, and gets what does not need it. */
class PartStoppedTest {
    /** Nobody has asked for so many before: what the gateway keeps for a while needs no service. */
    private static final List<String> NEVER_ASKED_OF_EACH_SERVICE =
            List.of("/v1/signatories?limit=487", "/v1/monitoring/cycles?limit=487", "/v1/conferences?limit=487");

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final SystemUnderTest system = SystemUnderTest.running();

    @Test
    void saysThatAServiceIsAwayAndAnswersWhatOthersKnow() {
        system.stop(Part.MONITORING);
        try {
            get("/v1/monitoring/cycles?limit=489")
                    .statusCode(503)
                    .header("Retry-After", notNullValue())
                    .body("type", equalTo("/problems/unavailable"));
            given().baseUri(system.gateway())
                    .head("/v1/monitoring/cycles?limit=491")
                    .then()
                    .statusCode(503);
            get("/v1/signatories").statusCode(200);
            get("/v1/conferences").statusCode(200);
        } finally {
            system.start(Part.MONITORING);
        }

        await().atMost(PATIENCE)
                .untilAsserted(() -> get("/v1/monitoring/cycles?limit=489").statusCode(200));
    }

    @Test
    void goesOnAnsweringWhatItKeepsWhileTheServiceIsAway() {
        var kept = "/v1/monitoring/cycles?limit=493";
        get(kept).statusCode(200);

        system.stop(Part.MONITORING);
        try {
            get(kept).statusCode(200).header("Age", notNullValue()).header("Cache-Status", startsWith("gateway; hit"));
        } finally {
            system.start(Part.MONITORING);
        }
    }

    @Test
    void composesWhatIsThereWhileAServiceIsAway() {
        var profile = "/v1/cities/rotterdam/profile";
        system.stop(Part.CONFERENCE);
        try {
            await().atMost(PATIENCE).untilAsserted(() -> get(profile)
                    .statusCode(200)
                    .header("Cache-Control", "no-store")
                    .body("standing", equalTo("signatory"))
                    .body("parts.appearances.state", equalTo("unavailable"))
                    .body("$", not(hasKey("appearances")))
                    .body("parts.reports.state", equalTo("current")));
            await().atMost(PATIENCE).untilAsserted(() -> get("/status.json")
                    .statusCode(200)
                    .body("status", equalTo("degraded"))
                    .body("services.conference-service.reachable", equalTo(false))
                    .body("services.signatory-service.reachable", equalTo(true)));
        } finally {
            system.start(Part.CONFERENCE);
        }

        await().atMost(PATIENCE).untilAsserted(() -> get(profile)
                .statusCode(200)
                .header("Cache-Control", "no-cache")
                .body("parts.appearances.state", equalTo("current"))
                .body("$", hasKey("appearances")));
    }

    @Test
    void saysThatTheDataCannotBeReachedWhileTheGatewaysOwnPagesAreThere() {
        system.stop(Part.POSTGRES);
        try {
            for (var path : NEVER_ASKED_OF_EACH_SERVICE) {
                get(path)
                        .statusCode(503)
                        .header("Retry-After", notNullValue())
                        .body("type", equalTo("/problems/unavailable"));
            }
            get("/health/ready").statusCode(200);
            get("/problems").statusCode(200);
        } finally {
            system.start(Part.POSTGRES);
        }

        for (var path : NEVER_ASKED_OF_EACH_SERVICE) {
            await().atMost(PATIENCE).untilAsserted(() -> get(path).statusCode(200));
        }
    }

    private ValidatableResponse get(String path) {
        return given().baseUri(system.gateway()).get(path).then();
    }
}
