package eu.integratingcities.e2e.fault;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.integratingcities.e2e.SystemUnderTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The launcher is stopped and started again on the data that it had. */
class RestartTest {
    private static final List<String> PATHS = List.of(
            "/v1/signatories",
            "/v1/signatories/toronto",
            "/v1/charter/editions/current/commitments",
            "/v1/conferences",
            "/v1/monitoring/cycles");
    // The guards that watch over servers notice by themselves that the launcher is gone.
    private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(10);
    private static final Duration LONG_ENOUGH_TO_SEND = Duration.ofSeconds(3);

    private final SystemUnderTest system = SystemUnderTest.running();

    @Test
    void leavesNoProcessBehindShowsTheSameDataAndSendsNoEventAgain() {
        var sent = new SentEvents(system);
        var before = answers();
        var counts = sent.counts();
        var processes = system.processes();

        try {
            system.shutDown();

            assertThat(processes).hasSizeGreaterThan(6);
            await().atMost(LONGEST_FAREWELL).until(() -> processes.stream().noneMatch(ProcessHandle::isAlive));
        } finally {
            system.startAgain(); // other tests share it
        }

        assertThat(answers()).isEqualTo(before);
        await().during(LONG_ENOUGH_TO_SEND).until(() -> sent.counts().equals(counts));
    }

    private Map<String, String> answers() {
        return PATHS.stream().collect(Collectors.toMap(Function.identity(), path -> given().baseUri(system.gateway())
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .body()
                .asString()));
    }
}
