package eu.integratingcities.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.integratingcities.platform.RealPlatform;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.DriverManager;
import java.sql.SQLException;
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

    private static final Duration SOON = Duration.ofSeconds(60);

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
            await().atMost(SOON).until(() -> !topic.recordsOf(late).isEmpty());
            assertThat(topic.recordsOf(early)).isEmpty();
            first.commit();
        }

        await().atMost(SOON).until(() -> !topic.recordsOf(early).isEmpty());
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
        // Not random: twenty keys leave one of three partitions empty about once in a thousand draws.
        var cities = LongStream.range(0, 20).mapToObj(i -> new UUID(0x7000, i)).toList();
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
        assertThat(topic.records().stream().map(record -> record.partition()).distinct())
                .hasSize(3);
        assertThat(topic.firstSequencesByKey().values()).hasSize(20).allSatisfy(sequences -> assertThat(sequences)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 50).boxed().toList()));
    }

    @Test
    void leavesTheWorkToTheLeaderUntilItGoes() throws Exception {
        var utrecht = UUID.randomUUID();
        var meters = new SimpleMeterRegistry();
        try (var leader = outbox.database().connect()) {
            assertThat(leader.tryToLead()).isTrue();
            outbox.append(utrecht, 10);
            startRelay(1, meters);
            // A relay that waits for its turn still counts.
            await().atMost(SOON)
                    .until(() -> meters.get("ic.outbox.events").gauge().value() == 10);
            assertThat(topic.exists()).isFalse();
        }

        await().atMost(SOON).until(() -> outbox.size() == 0);
        assertThat(topic.firstSequencesByKey().get(utrecht.toString()))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 10).boxed().toList());
    }

    @Test
    void goesWhenItIsClosed() throws Exception {
        var relay = startRelay(1);
        outbox.append(UUID.randomUUID(), 1);
        await().atMost(SOON).until(() -> outbox.size() == 0);

        relay.close();

        try (var next = outbox.database().connect()) {
            await().atMost(SOON).until(next::tryToLead);
        }
    }

    @Test
    void anotherRelayLeadsWhenTheLeaderLosesItsConnection() throws Exception {
        var utrecht = UUID.randomUUID();
        startRelay(1);
        startRelay(1);

        for (int round = 0; round < 5; round++) {
            outbox.append(utrecht, 40);
            await().atMost(SOON).until(this::cutTheLeadersConnection);
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
        // Until the broker has heard of it, it takes events for the topic that goes.
        await().atMost(SOON).until(() -> !topic.exists());
        outbox.append(utrecht, 2);

        await().atMost(SOON).until(() -> outbox.size() == 0);
        assertThat(topic.firstSequencesByKey().get(utrecht.toString())).containsExactly(2L, 3L);
        assertThat(retention()).isEqualTo("-1");
    }

    private OutboxRelay startRelay(int partitions) {
        return startRelay(partitions, new SimpleMeterRegistry());
    }

    private OutboxRelay startRelay(int partitions, MeterRegistry meters) {
        var relay = outbox.relayTo(topic.owned(partitions), meters);
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

    /** As a restart of PostgreSQL or a firewall would; false when no relay of this test's own outbox leads right now. */
    private boolean cutTheLeadersConnection() throws Exception {
        var platform = RealPlatform.settings();
        try (var superuser = DriverManager.getConnection(platform.get("IC_DB_URL"), "postgres", "postgres");
                var statement = superuser.prepareStatement("""
                        select pg_terminate_backend(l.pid) from pg_locks l
                        where l.locktype = 'advisory' and l.granted and l.objid = ?::regclass::oid""")) {
            statement.setString(1, outbox.schema() + ".outbox");
            try (var results = statement.executeQuery()) {
                return results.next();
            }
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
