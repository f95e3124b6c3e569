package eu.integratingcities.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import eu.integratingcities.delivery.CrashingWriter.Death;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** OP-01: state and event commit together, whenever the writer dies. The deaths are of real processes. */
class WriterCrashTest {

    private final TestTopic topic = TestTopic.fresh();
    private final UUID utrecht = UUID.randomUUID();
    private TestOutbox outbox;

    @BeforeEach
    void makeOutboxAndState() throws Exception {
        outbox = TestOutbox.create();
        try (var connection = outbox.connect()) {
            connection.createStatement().execute("create table city (id uuid primary key, name text not null)");
        }
    }

    @Test
    void theEventOfAWriterThatDiesAfterItsCommitStillComesAndComesOnce() throws Exception {
        assertThat(CrashingWriter.run(outbox.database(), utrecht, Death.AFTER_COMMIT))
                .isEqualTo(9);
        assertThat(isChanged()).isTrue();
        assertThat(outbox.size()).as("waiting").isEqualTo(1);

        outbox.sendAllTo(topic);

        assertThat(topic.recordsOf(utrecht)).singleElement().satisfies(record -> {
            assertThat(TestTopic.sequence(record)).isEqualTo(1);
            assertThat(new String(record.value(), StandardCharsets.UTF_8)).contains(CrashingWriter.NAME);
        });
    }

    @Test
    void aWriterThatDiesBeforeItsCommitLeavesNeitherStateNorEvent() throws Exception {
        assertThat(CrashingWriter.run(outbox.database(), utrecht, Death.BEFORE_COMMIT))
                .isEqualTo(9);
        outbox.append(utrecht, 1); // waits until PostgreSQL has undone what the dead writer held

        outbox.sendAllTo(topic);

        assertThat(isChanged()).isFalse();
        assertThat(topic.recordsOf(utrecht)).singleElement().satisfies(record -> {
            assertThat(TestTopic.sequence(record)).isEqualTo(1);
            assertThat(new String(record.value(), StandardCharsets.UTF_8)).doesNotContain(CrashingWriter.NAME);
        });
    }

    private boolean isChanged() throws SQLException {
        try (var connection = outbox.connect();
                var results = connection.createStatement().executeQuery("select from city")) {
            return results.next();
        }
    }
}
