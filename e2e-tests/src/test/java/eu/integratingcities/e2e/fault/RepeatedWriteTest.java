package eu.integratingcities.e2e.fault;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import eu.integratingcities.e2e.SystemUnderTest;
import eu.integratingcities.e2e.journey.Candidates;
import eu.integratingcities.e2e.journey.Client;
import io.restassured.path.json.JsonPath;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;

/**
 * The gateway is killed between a script and the answer that it waits for. The script sends the same again under the same
 * {@code Idempotency-Key}, and what it wanted happens once, whether or not it had happened before.
 */
class RepeatedWriteTest {
    private static final String SIGNATORY = "repeated-write";
    private static final String REPLAYED = "Idempotency-Replayed";
    private static final int ROUNDS = 2;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final long LONGER_THAN_A_WRITE_NANOS = Duration.ofMillis(40).toNanos();

    private static final SystemUnderTest SYSTEM = SystemUnderTest.running();

    private final HttpClient http = HttpClient.newHttpClient();
    private final MortalGateway gateway = MortalGateway.of(SYSTEM);

    @BeforeAll
    static void listASignatory() {
        var candidates = new Candidates(new Client(SYSTEM), "2025-05-04");
        candidates.declare(SIGNATORY);
        candidates.adopt(SIGNATORY);
        candidates.sign(SIGNATORY);
        candidates.list(SIGNATORY);
    }

    @RepeatedTest(ROUNDS)
    void killedBeforeTheServiceHearsOfIt() throws Exception {
        var write = write();
        gateway.freeze();

        var unanswered = write.send();
        gateway.kill();
        gateway.startNext();

        assertNoAnswer(unanswered);
        assertThat(write.recorded()).isEmpty();
        var answer = write.sendUntilAnswered();
        assertThat(answer.headers().firstValue(REPLAYED)).isEmpty();
        assertHappenedOnce(write, answer);
    }

    @RepeatedTest(ROUNDS)
    void killedWhileTheServiceWrites() throws Exception {
        var write = write();

        CompletableFuture<HttpResponse<String>> unanswered;
        try (var held = HeldWriter.inTransaction(write)) {
            unanswered = write.send();
            held.awaitWriter();
            gateway.kill();
            assertNoAnswer(unanswered);
            assertThat(write.recorded()).isEmpty();
        }
        await().atMost(PATIENCE).until(() -> write.recorded().size() == 1);
        gateway.startNext();

        assertReplayedOnce(write);
    }

    @RepeatedTest(ROUNDS)
    void killedWhenTheServiceHasWritten() throws Exception {
        var write = write();

        CompletableFuture<HttpResponse<String>> unanswered;
        try (var held = HeldWriter.inTransaction(write)) {
            unanswered = write.send();
            held.awaitWriter();
            gateway.freeze(); // the answer reaches it, and it passes nothing on
        }
        try {
            await().atMost(PATIENCE).until(() -> write.recorded().size() == 1);
            assertThat(unanswered).isNotDone();
        } finally {
            gateway.kill();
            gateway.startNext();
        }

        assertNoAnswer(unanswered);
        assertReplayedOnce(write);
    }

    @RepeatedTest(2 * ROUNDS)
    void killedAtAnyMoment() throws Exception {
        var write = write();

        var maybeAnswered = write.send();
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LONGER_THAN_A_WRITE_NANOS));
        gateway.kill();
        gateway.startNext();

        await().atMost(PATIENCE).until(maybeAnswered::isDone);
        assertHappenedOnce(write, write.sendUntilAnswered());
    }

    private KeyedWrite write() {
        return KeyedWrite.statement(SYSTEM, http, SIGNATORY);
    }

    private static void assertNoAnswer(CompletableFuture<HttpResponse<String>> unanswered) {
        await().atMost(PATIENCE).until(unanswered::isDone);
        assertThat(unanswered).isCompletedExceptionally();
    }

    private static void assertReplayedOnce(KeyedWrite write) throws Exception {
        var answer = write.sendUntilAnswered();
        assertThat(answer.headers().firstValue(REPLAYED)).hasValue("true");
        assertHappenedOnce(write, answer);
    }

    private static void assertHappenedOnce(KeyedWrite write, HttpResponse<String> answer) throws Exception {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        var id = JsonPath.from(answer.body()).getString("id");
        assertThat(write.recorded()).containsExactly(id);
        given().get(write.request().uri())
                .then()
                .statusCode(200)
                .body("items.findAll { it.gist == '%s' }.id".formatted(write.mark()), equalTo(List.of(id)));
        var events = new SentEvents(SYSTEM);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(events.mentions("signatories.v1", write.mark()))
                .isEqualTo(1));
    }
}
