package eu.integratingcities.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.integratingcities.platform.OtherSession;
import eu.integratingcities.platform.RealPlatform;
import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** OP-12: Kafka down, reads and writes go on; and what a restart of PostgreSQL does to relay and receivers. */
@QuarkusTest
@WithTestResource(RealPlatform.class)
class OutageTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    /** As {@code ic.delivery.retry.attempts} says for these tests. */
    private static final int ATTEMPTS = 3;

    private static final int POOL = 10;

    private final UUID utrecht = UUID.randomUUID();
    private final TestTopic topic = new TestTopic(TestSender.TOPIC);
    private final TestTopic letters = new TestTopic("delivery-test.dead-letters.v1");

    @Inject
    Outbox outbox;

    @Inject
    CityCopies copies;

    @Inject
    CityReaction reaction;

    @Inject
    MeterRegistry meters;

    @Inject
    AgroalDataSource dataSource;

    @AfterEach
    void startWhatWasStopped() {
        RealPlatform.kafka().start();
        RealPlatform.postgres().start();
        dataSource.flush(AgroalDataSource.FlushMode.ALL);
        // It forgets its connections in its own time, and hands out those of before until then.
        await().atMost(SOON).ignoreExceptions().until(() -> {
            try (var connection = dataSource.getConnection();
                    var statement = connection.createStatement()) {
                return statement.execute("select");
            }
        });
    }

    @Test
    void withoutKafkaWritesGoOnAndTheBacklogDrainsInOrder() {
        append(1);
        await().atMost(SOON).until(() -> copies.nameOf(utrecht) != null);

        RealPlatform.kafka().stop();
        for (int i = 2; i <= 300; i++) {
            append(i);
        }
        assertThat(copies.nameOf(utrecht)).isEqualTo("Utrecht 1");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(gauge("ic.outbox.events")).isGreaterThanOrEqualTo(299));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(gauge("ic.outbox.oldest.age")).isPositive());
        RealPlatform.kafka().start();

        awaitName("Utrecht 300");
        assertCameInOrder(300);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(gauge("ic.outbox.events")).isZero());
    }

    @Test
    void killingKafkaInTheMiddleOfWritesLosesNothing() {
        for (int i = 1; i <= 200; i++) {
            append(i);
            if (i == 100) {
                RealPlatform.kafka().kill();
            }
        }
        RealPlatform.kafka().start();

        awaitName("Utrecht 200");
        assertCameInOrder(200);
    }

    @Test
    void killingPostgresWhileTheRelayHoldsItsLockLosesNothing() {
        for (int i = 1; i <= 50; i++) {
            append(i);
        }
        RealPlatform.postgres().kill();
        RealPlatform.postgres().start();
        for (int i = 51; i <= 100; i++) {
            int number = i;
            // Connections of before the crash are still in the pool.
            await().atMost(SOON).ignoreExceptions().until(() -> {
                append(number);
                return true;
            });
        }

        awaitName("Utrecht 100");
        assertCameInOrder(100);
        assertThat(letters.recordsOf(utrecht)).isEmpty();
    }

    @Test
    void receiversWaitWhilePostgresIsAway() throws Exception {
        var before = repetitions();
        RealPlatform.postgres().stop();
        try (var sender = new TestSender()) {
            for (int i = 1; i <= 20; i++) {
                sender.send(TestSender.record(UUID.randomUUID(), i, Cities.changed(utrecht, "Utrecht " + i), false));
            }
        }
        await().atMost(SOON).until(() -> repetitions() >= before + 6);
        RealPlatform.postgres().start();

        awaitName("Utrecht 20");
        assertCameInOrder(20);
        assertThat(letters.recordsOf(utrecht)).isEmpty();
    }

    @Test
    void receiversWaitForAConnectionFromAnExhaustedPool() throws Exception {
        var taken = new ArrayList<Connection>();
        var before = repetitions();
        try (var sender = new TestSender()) {
            while (taken.size() < POOL) {
                taken.add(dataSource.getConnection());
            }
            sender.send(TestSender.record(UUID.randomUUID(), 1, Cities.changed(utrecht, "Utrecht 1"), false));
            // Both receivers, each more often than it would repeat a passing fault.
            await().atMost(SOON).until(() -> repetitions() > before + 2 * ATTEMPTS + 1);
        } finally {
            for (var connection : taken) {
                connection.close();
            }
        }

        awaitName("Utrecht 1");
        assertThat(letters.recordsOf(utrecht)).isEmpty();
    }

    @Test
    void receiversWaitForARowLongerThanCallersWould() throws Exception {
        append(1);
        awaitName("Utrecht 1");
        try (var other = new OtherSession()) {
            other.execute("select from city_copy where id = ? for update", utrecht);

            append(2);
            await().atMost(SOON).until(() -> other.isAwaited(Duration.ofSeconds(3)));
        }

        awaitName("Utrecht 2");
        assertThat(letters.recordsOf(utrecht)).isEmpty();
    }

    private double repetitions() {
        return meters.counter("ic.events.repeated").count();
    }

    private void append(int number) {
        QuarkusTransaction.requiringNew().run(() -> outbox.append(Cities.changed(utrecht, "Utrecht " + number)));
    }

    private void awaitName(String name) {
        await().atMost(SOON).ignoreExceptions().until(() -> name.equals(copies.nameOf(utrecht)));
    }

    private void assertCameInOrder(int events) {
        assertThat(topic.recordsOf(utrecht).stream().map(TestTopic::sequence).distinct())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, events).boxed().toList());
        await().atMost(SOON).untilAsserted(() -> assertThat(reaction.effectsFor(utrecht))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, events)
                        .mapToObj(i -> "Utrecht " + i)
                        .toList()));
    }

    private double gauge(String name) {
        return meters.get(name).gauge().value();
    }
}
