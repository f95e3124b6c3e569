package eu.integratingcities.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import eu.integratingcities.platform.RealPlatform;
import eu.integratingcities.platform.ServerProcess;
import io.agroal.api.AgroalDataSource;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.opentelemetry.api.trace.Tracer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** OP-01: state and event commit together; and what an event looks like on its way. */
@QuarkusTest
@WithTestResource(RealPlatform.class)
class OutboxTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final TestTopic topic = new TestTopic(TestSender.TOPIC);
    private final UUID utrecht = UUID.randomUUID();

    @Inject
    Outbox outbox;

    @Inject
    Tracer tracer;

    @Inject
    AgroalDataSource database;

    @Test
    void rollingBackLeavesNoEvent() throws Exception {
        QuarkusTransaction.begin();
        outbox.append(Cities.changed(utrecht, "never happened"));
        QuarkusTransaction.rollback();

        var marker = UUID.randomUUID();
        append(marker, "happened after it");

        await().atMost(SOON).until(() -> !recordsOf(marker).isEmpty());
        assertThat(recordsOf(utrecht)).isEmpty();
    }

    @Test
    void rollingBackGivesTheSequenceBack() {
        QuarkusTransaction.begin();
        outbox.append(Cities.changed(utrecht, "never happened"));
        QuarkusTransaction.rollback();

        append(utrecht, "happened");

        await().atMost(SOON).until(() -> !recordsOf(utrecht).isEmpty());
        assertThat(sequencesOf(utrecht)).containsExactly(1L);
    }

    @Test
    void refusesToAppendOutsideATransaction() {
        assertThatThrownBy(() -> outbox.append(Cities.changed(utrecht, "Utrecht")))
                .isInstanceOf(TransactionalException.class);
    }

    @Test
    void refusesAnEventThatKafkaWouldNotTake() {
        var endless = Cities.changed(utrecht, "U".repeat(Outbox.MOST_BYTES));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> outbox.append(endless)))
                .withMessageContaining("city.changed.v1");
    }

    @Test
    void countsTwoEventsOfOneTransactionApart() {
        QuarkusTransaction.requiringNew().run(() -> {
            outbox.append(Cities.changed(utrecht, "first"));
            outbox.append(Cities.changed(utrecht, "second"));
        });

        await().atMost(SOON).until(() -> sequencesOf(utrecht).size() == 2);
        assertThat(sequencesOf(utrecht)).containsExactly(1L, 2L);
    }

    @Test
    void drawsTheSequencesOfManyEventsAtOnce() {
        var essen = UUID.randomUUID();
        append(utrecht, "first");

        QuarkusTransaction.requiringNew()
                .run(() -> outbox.appendImported(List.of(
                        Cities.changed(utrecht, "second"),
                        Cities.changed(essen, "first"),
                        Cities.changed(utrecht, "third"))));

        await().atMost(SOON)
                .until(() -> recordsOf(utrecht).size() == 3 && recordsOf(essen).size() == 1);
        assertThat(recordsOf(utrecht))
                .extracting(record -> TestTopic.header(record, "ce_sequence"))
                .containsExactly("1", "2", "3");
        assertThat(TestTopic.header(recordsOf(essen).getFirst(), "ce_sequence")).isEqualTo("1");
    }

    @Test
    void waitsForAnotherWriterOfTheAggregate() throws Exception {
        append(utrecht, "first");
        var committing = new AtomicBoolean();
        QuarkusTransaction.begin();
        outbox.append(Cities.changed(utrecht, "second"));
        var writer = processOfThisTransaction();

        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var other = executor.submit(() -> QuarkusTransaction.requiringNew().call(() -> {
                outbox.awaitTurn(utrecht);
                return committing.get();
            }));
            await().atMost(SOON).until(() -> writer.isAwaited(Duration.ZERO));
            committing.set(true);
            QuarkusTransaction.commit();

            assertThat(other.get()).as("its turn came after the commit").isTrue();
        }
    }

    @Test
    void isACloudEventInBinaryModeWithTheTraceOfTheChange() {
        var span = tracer.spanBuilder("change").startSpan();
        try (var unused = span.makeCurrent()) {
            append(utrecht, "Utrecht");
        } finally {
            span.end();
        }

        await().atMost(SOON).until(() -> !recordsOf(utrecht).isEmpty());
        var record = recordsOf(utrecht).getFirst();
        var event = KafkaMessageFactory.createReader(record).toEvent();
        assertThat(event.getSpecVersion().toString()).isEqualTo("1.0");
        assertThat(event.getType()).isEqualTo("eu.integratingcities.city.changed.v1");
        assertThat(event.getSource()).hasToString("/delivery-test");
        assertThat(event.getSubject()).isEqualTo("utrecht");
        assertThat(UUID.fromString(event.getId()).version()).isEqualTo(7);
        assertThat(event.getDataContentType()).isEqualTo("application/json");
        assertThat(event.getDataSchema())
                .hasToString("http://localhost:8080/asyncapi.yaml#/components/schemas/city.changed.v1");
        assertThat(event.getExtension("partitionkey")).isEqualTo(utrecht.toString());
        assertThat(event.getExtension("sequence")).isEqualTo("1");
        assertThat(event.getExtension("city")).isEqualTo("utrecht");
        assertThat(event.getExtension("imported")).isNull();
        assertThat(TestTopic.header(record, "traceparent"))
                .isEqualTo("00-" + span.getSpanContext().getTraceId() + "-"
                        + span.getSpanContext().getSpanId() + "-01");
    }

    @Test
    void saysOfHistoryThatItIsHistory() {
        QuarkusTransaction.requiringNew().run(() -> outbox.appendImported(Cities.changed(utrecht, "Utrecht")));

        await().atMost(SOON).until(() -> !recordsOf(utrecht).isEmpty());
        assertThat(TestTopic.header(recordsOf(utrecht).getFirst(), "ce_imported"))
                .isEqualTo("true");
    }

    private ServerProcess processOfThisTransaction() throws SQLException {
        try (var connection = database.getConnection()) {
            return ServerProcess.of(connection);
        }
    }

    private void append(UUID city, String name) {
        QuarkusTransaction.requiringNew().run(() -> outbox.append(Cities.changed(city, name)));
    }

    /** In the order in which they first came; an event may come twice. */
    private List<Long> sequencesOf(UUID key) {
        return recordsOf(key).stream().map(TestTopic::sequence).distinct().toList();
    }

    private List<ConsumerRecord<String, byte[]>> recordsOf(UUID key) {
        return topic.recordsOf(key);
    }
}
