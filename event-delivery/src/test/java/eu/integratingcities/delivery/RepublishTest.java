package eu.integratingcities.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.integratingcities.platform.RealPlatform;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** OP-10: what Kafka has lost is told again from the database. */
@QuarkusTest
@WithTestResource(RealPlatform.class)
class RepublishTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final TestTopic topic = new TestTopic(TestSender.TOPIC);
    private final UUID utrecht = UUID.randomUUID();

    @Inject
    Outbox outbox;

    @Inject
    Republish republish;

    @Inject
    CityReaction reaction;

    @Inject
    AgroalDataSource dataSource;

    @Test
    void tellsTheLastEventOfEachAggregateAgainAsItWas() throws Exception {
        append("Utrecht before");
        append("Utrecht");
        await().atMost(SOON).until(() -> topic.recordsOf(utrecht).size() == 2);
        await().atMost(SOON).until(() -> reaction.effectsFor(utrecht).size() == 2);
        await().atMost(SOON)
                .until(() -> read("select coalesce(max(sequence), 0)::text from told_event where aggregate_id = '"
                                + utrecht + "'")
                        .equals("2"));

        var run = republish.start("ops");

        await().atMost(SOON).until(() -> topic.recordsOf(utrecht).size() == 3);
        var records = topic.recordsOf(utrecht);
        assertThat(told(records.get(2))).isEqualTo(told(records.get(1)));
        assertThat(records.get(2).value()).isEqualTo(records.get(1).value());
        await().atMost(SOON).until(() -> read("select state from operator_run where id = '" + run + "'")
                .equals("finished"));
        assertThat(reaction.effectsFor(utrecht)).containsExactly("Utrecht before", "Utrecht");
    }

    private static String told(ConsumerRecord<String, byte[]> record) {
        return TestTopic.header(record, "ce_id")
                + TestTopic.header(record, "ce_sequence")
                + TestTopic.header(record, "ce_time");
    }

    private void append(String name) {
        QuarkusTransaction.requiringNew().run(() -> outbox.append(Cities.changed(utrecht, name)));
    }

    private String read(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var results = statement.executeQuery(sql)) {
            results.next();
            return results.getString(1);
        }
    }
}
