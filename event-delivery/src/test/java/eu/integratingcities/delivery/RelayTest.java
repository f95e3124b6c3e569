package eu.integratingcities.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.integratingcities.platform.RealPlatform;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The relay against real PostgreSQL and real Kafka: order, leadership and the topic. */
class RelayTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final TestTopic topic = TestTopic.fresh();
    private final List<OutboxRelay> relays = new ArrayList<>();
    private TestOutbox outbox;

    @BeforeEach
    void makeOutbox() throws Exception {
        outbox = TestOutbox.create();
    }

    @AfterEach
    void stopRelays() {
        relays.forEach(OutboxRelay::close);
    }

    @Test
    void sendsWhatWasCommittedBeforeAnyRelayRan() throws Exception {
        var utrecht = UUID.randomUUID();
        outbox.append(utrecht, 3);

        startRelay(1);

        await().atMost(SOON).until(() -> outbox.size() == 0);
        assertThat(topic.firstSequencesByKey()).containsOnlyKeys(utrecht.toString());
        assertThat(topic.firstSequencesByKey().get(utrecht.toString())).containsExactly(1L, 2L, 3L);
    }

    @Test
    void losesNothingWhenTransactionsCommitInReverseOrder() throws Exception {
        var early = UUID.randomUUID();
        var late = UUID.randomUUID();
        startRelay(1);
        try (var first = outbox.connect();
                var second = outbox.connect()) {
            first.setAutoCommit(false);
            second.setAutoCommit(false);
            TestOutbox.append(first, Cities.changed(early, "draws the lower position"));
            TestOutbox.append(second, Cities.changed(late, "draws the higher position"));

            second.commit();
            await().atMost(SOON).until(() -> topic.records().size() == 1);
            first.commit();
        }

        await().atMost(SOON).until(() -> topic.records().size() == 2);
        assertThat(topic.records().stream().map(record -> record.key()))
                .containsExactly(late.toString(), early.toString());
    }

    @Test
    void keepsTheCommitOrderOfConcurrentWritersOfOneAggregate() throws Exception {
        var utrecht = UUID.randomUUID();
        startRelay(1);

        var writers = new ArrayList<Thread>();
        for (int writer = 0; writer < 8; writer++) {
            writers.add(Thread.ofVirtual().start(() -> appendInTransactions(utrecht, 25)));
        }
        for (var writer : writers) {
            writer.join();
        }

        await().atMost(SOON).until(() -> outbox.size() == 0);
        assertThat(topic.firstSequencesByKey().get(utrecht.toString()))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 200).boxed().toList());
    }

    /** OP-04. */
    @Test
    void keepsTheOrderOfEachKeyOnThreePartitions() throws Exception {
        var cities = LongStream.range(0, 20).mapToObj(i -> UUID.randomUUID()).toList();
        var updates = new ArrayList<UUID>();
        for (var city : cities) {
            updates.addAll(Collections.nCopies(50, city));
        }
        Collections.shuffle(updates, new Random(20100222));
        startRelay(3);

        try (var connection = outbox.connect()) {
            for (var city : updates) {
                TestOutbox.append(connection, Cities.changed(city, "Utrecht"));
            }
        }

        await().atMost(SOON).until(() -> outbox.size() == 0);
        assertThat(topic.records()).hasSize(1_000);
        assertThat(topic.records().stream().map(record -> record.partition()).distinct())
                .hasSize(3);
        assertThat(topic.firstSequencesByKey().values()).hasSize(20).allSatisfy(sequences -> assertThat(sequences)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 50).boxed().toList()));
    }

    @Test
    void leavesTheWorkToOneLeaderUntilItGoes() throws Exception {
        var utrecht = UUID.randomUUID();
        var first = startRelay(1);
        outbox.append(utrecht, 10);
        await().atMost(SOON).until(() -> outbox.size() == 0);
        startRelay(1);
        outbox.append(utrecht, 10);
        await().atMost(SOON).until(() -> outbox.size() == 0);
        assertThat(topic.records()).as("sent by one of them only").hasSize(20);

        first.close();
        outbox.append(utrecht, 10);

        await().atMost(SOON).until(() -> topic.records().size() == 30);
        assertThat(topic.records().stream().map(TestTopic::sequence))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 30).boxed().toList());
    }

    @Test
    void anotherRelayLeadsWhenTheLeaderLosesItsConnection() throws Exception {
        var utrecht = UUID.randomUUID();
        startRelay(1);
        startRelay(1);

        for (int round = 0; round < 5; round++) {
            outbox.append(utrecht, 40);
            cutTheLeadersConnection();
            outbox.append(utrecht, 40);
        }

        await().atMost(SOON).until(() -> outbox.size() == 0);
        assertThat(topic.firstSequencesByKey().get(utrecht.toString()))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 400).boxed().toList());
    }

    @Test
    void makesATopicThatKeepsItsEventsForEver() throws Exception {
        startRelay(3);
        await().atMost(SOON).until(topic::exists);

        assertThat(retention()).isEqualTo("-1");
    }

    @Test
    void makesTheTopicAgainWhenKafkaLostIt() throws Exception {
        var utrecht = UUID.randomUUID();
        startRelay(1);
        outbox.append(utrecht, 1);
        await().atMost(SOON).until(() -> outbox.size() == 0);

        topic.delete();
        outbox.append(utrecht, 2);

        await().atMost(SOON).until(() -> outbox.size() == 0);
        assertThat(topic.firstSequencesByKey().get(utrecht.toString())).containsExactly(2L, 3L);
        assertThat(retention()).isEqualTo("-1");
    }

    private OutboxRelay startRelay(int partitions) {
        var plan = new RelayPlan(
                outbox.database(),
                TestTopic.kafka(),
                topic.owned(partitions),
                "/test",
                "http://localhost:8080",
                100,
                Duration.ofMillis(50));
        var relay = new OutboxRelay(plan, new SimpleMeterRegistry(), Clock.systemUTC());
        relays.add(relay);
        relay.start();
        return relay;
    }

    private void appendInTransactions(UUID aggregate, int events) {
        try {
            outbox.append(aggregate, events);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As a restart of PostgreSQL or a firewall would; only connections of this test's own outbox. */
    private void cutTheLeadersConnection() throws Exception {
        var platform = RealPlatform.settings();
        try (var superuser = DriverManager.getConnection(platform.get("IC_DB_URL"), "postgres", "postgres");
                var statement = superuser.prepareStatement("""
                        select pg_terminate_backend(l.pid) from pg_locks l
                        where l.locktype = 'advisory' and l.granted and l.objid = ?::regclass::oid""")) {
            statement.setString(1, outbox.schema() + ".outbox");
            statement.executeQuery();
        }
    }

    private String retention() throws Exception {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic.name());
        try (var admin = Admin.create(TestTopic.kafka())) {
            return admin.describeConfigs(List.of(resource))
                    .all()
                    .get()
                    .get(resource)
                    .get("retention.ms")
                    .value();
        }
    }
}
