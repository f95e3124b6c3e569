package eu.integratingcities.e2e.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.integratingcities.e2e.SystemUnderTest;
import eu.integratingcities.e2e.journey.Client;
import eu.integratingcities.launcher.token.Role;
import io.restassured.path.json.JsonPath;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The gateway is killed while it writes down what it keeps itself, or before it says so. Who sends the same again under
 * the same {@code Idempotency-Key} gets what there is then, which is there once.
 */
class RepeatedOwnWriteTest {
    private static final String ACCOUNT = "repeated-own-write";
    private static final String REPLAYED = "Idempotency-Replayed";
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final long LONGER_THAN_A_WRITE_NANOS = Duration.ofMillis(40).toNanos();

    private static final SystemUnderTest SYSTEM = SystemUnderTest.running();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final MortalGateway gateway = MortalGateway.of(SYSTEM);

    @BeforeAll
    static void openAnAccount() {
        new Client(SYSTEM).post(Role.SECRETARIAT, "/v1/accounts", """
                {"slug": "%s", "name": "A lab", "contactEmail": "data@example.org"}""".formatted(ACCOUNT));
    }

    static Stream<KeyedWrite> writes() {
        return Stream.of(KeyedWrite.account(SYSTEM, HTTP), KeyedWrite.webhook(SYSTEM, HTTP, ACCOUNT));
    }

    @ParameterizedTest
    @MethodSource("writes")
    void killedWhileItWrites(KeyedWrite write) throws Exception {
        CompletableFuture<HttpResponse<String>> unanswered;
        try (var held = HeldWriter.inTransaction(write)) {
            unanswered = write.send();
            held.awaitWriter();
            gateway.kill();
            assertNoAnswer(unanswered);
        }
        gateway.startNext();

        var answer = write.sendUntilAnswered();
        assertThat(answer.headers().firstValue(REPLAYED)).isEmpty();
        assertHappenedOnce(write, answer);
    }

    @ParameterizedTest
    @MethodSource("writes")
    void killedBetweenTheWriteAndItsAnswer(KeyedWrite write) throws Exception {
        CompletableFuture<HttpResponse<String>> unanswered;
        try (var held = HeldWriter.inCommit(write)) {
            unanswered = write.send();
            held.awaitWriter();
            gateway.kill();
            assertNoAnswer(unanswered);
        }
        await().atMost(PATIENCE).until(() -> write.recorded().size() == 1);
        gateway.startNext();

        var answer = write.sendUntilAnswered();
        assertThat(answer.headers().firstValue(REPLAYED)).hasValue("true");
        assertHappenedOnce(write, answer);
    }

    @ParameterizedTest
    @MethodSource("writes")
    void killedAtAnyMoment(KeyedWrite write) throws Exception {
        var maybeAnswered = write.send();
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LONGER_THAN_A_WRITE_NANOS));
        gateway.kill();
        gateway.startNext();

        await().atMost(PATIENCE).until(maybeAnswered::isDone);
        assertHappenedOnce(write, write.sendUntilAnswered());
    }

    private static void assertNoAnswer(CompletableFuture<HttpResponse<String>> unanswered) {
        await().atMost(PATIENCE).until(unanswered::isDone);
        assertThat(unanswered).isCompletedExceptionally();
    }

    private static void assertHappenedOnce(KeyedWrite write, HttpResponse<String> answer) throws Exception {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(write.recorded())
                .containsExactly(JsonPath.from(answer.body()).getString("id"));
    }
}
