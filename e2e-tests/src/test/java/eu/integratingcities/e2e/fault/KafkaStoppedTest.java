package eu.integratingcities.e2e.fault;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import eu.integratingcities.e2e.SystemUnderTest;
import eu.integratingcities.launcher.settings.Part;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Kafka is away for a while. */
class KafkaStoppedTest {
    private static final int CITIES = 50;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final SystemUnderTest system = SystemUnderTest.running();

    @BeforeEach
    void stopKafka() {
        system.stop(Part.KAFKA);
    }

    @AfterEach
    void startKafka() {
        system.start(Part.KAFKA);
    }

    @Test
    void readsWritesAndReadinessGoOnAndTheBacklogDrainsInOrder() throws Exception {
        var records = new CityRecords(system, "no-kafka");

        new CityWrites(system, "no-kafka", CITIES).begin().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);

        given().baseUri(system.gateway()).get("/v1/cities/no-kafka-1").then().statusCode(200);
        for (var application : Part.APPLICATIONS) {
            given().baseUri(system.managementUrl(application))
                    .get("/q/health/ready")
                    .then()
                    .statusCode(200);
        }
        assertThat(records.copiedBy(Part.MONITORING)).isEmpty();
        await().atMost(PATIENCE).untilAsserted(() -> status().body("status", equalTo("degraded"))
                .body("services.signatory-service.reachable", equalTo(true))
                .body("services.signatory-service.eventLag.untold", equalTo(2 * CITIES))
                .body("services.signatory-service.eventLag.untoldSeconds", greaterThan(0))
                .body("services.monitoring-service.eventLag.untakenSeconds", notNullValue())
                .body("services.monitoring-service.eventLag.untaken", nullValue()));
        var owned = records.ofTheOwner();

        system.start(Part.KAFKA);

        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(records.copiedBy(Part.MONITORING)).isEqualTo(owned);
            assertThat(records.copiedBy(Part.CONFERENCE)).isEqualTo(owned);
        });
        await().atMost(PATIENCE).untilAsserted(() -> status().body("status", equalTo("ok"))
                .body("services.signatory-service.eventLag.untold", equalTo(0))
                .body("services.monitoring-service.eventLag.untaken", equalTo(0)));
        var sent = new SentEvents(system).sequences("signatories.v1");
        assertThat(owned.values()).hasSize(CITIES).allSatisfy(city -> assertThat(sent.get(city.id()))
                .containsExactlyElementsOf(List.of(1L, 2L)));
    }

    private ValidatableResponse status() {
        return given().baseUri(system.gateway()).get("/status.json").then().statusCode(200);
    }
}
