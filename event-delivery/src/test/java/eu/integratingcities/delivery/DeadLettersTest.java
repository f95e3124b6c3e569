package eu.integratingcities.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.integratingcities.events.UnreadableEventException;
import eu.integratingcities.platform.RealPlatform;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** OP-06: a poison message blocks nobody, and keeps its headers. */
@QuarkusTest
@WithTestResource(RealPlatform.class)
class DeadLettersTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final TestTopic letters = new TestTopic("delivery-test.dead-letters.v1");
    private final TestSender sender = new TestSender();
    private final UUID poison = UUID.randomUUID();
    private final UUID next = UUID.randomUUID();

    @Inject
    CityCopies copies;

    @Inject
    Mishaps mishaps;

    @AfterEach
    void closeSender() {
        sender.close();
    }

    @Test
    void bringsBrokenJsonToTheDeadLetters() throws Exception {
        var sent = sendAndGoOn(TestSender.withValue(good("Utrecht"), "{\"state\":"));

        assertLetter(sent, UnreadableEventException.class, "{\"state\":");
    }

    @Test
    void bringsDataThatLacksARequiredMemberToTheDeadLetters() throws Exception {
        var sent = sendAndGoOn(TestSender.withValue(good("Utrecht"), "{\"touches\":[]}"));

        var letter = assertLetter(sent, UnreadableEventException.class, "{\"touches\":[]}");
        assertThat(TestTopic.header(letter, DeadLetter.CAUSE)).contains("state");
    }

    @Test
    void bringsARecordWithoutAnEnvelopeToTheDeadLetters() throws Exception {
        var sent = sendAndGoOn(
                new ProducerRecord<>(TestSender.TOPIC, poison.toString(), "hello".getBytes(StandardCharsets.UTF_8)));

        assertLetter(sent, UnreadableEnvelopeException.class, "hello");
    }

    @Test
    void bringsASequenceThatIsNoNumberToTheDeadLetters() throws Exception {
        var sent = sendAndGoOn(TestSender.withHeaders(good("Utrecht"), Map.of("ce_sequence", "soon")));

        assertLetter(sent, UnreadableEnvelopeException.class, "Utrecht");
    }

    @Test
    void bringsWhatTheHandlerChokesOnToTheDeadLetters() throws Exception {
        var name = "chokes " + poison;
        mishaps.plan(name, 1, () -> new IllegalStateException("no such city"));

        var sent = sendAndGoOn(TestSender.withHeaders(good(name), Map.of("x-from", "a partner")));

        var letter = assertLetter(sent, IllegalStateException.class, name);
        assertThat(TestTopic.header(letter, DeadLetter.CAUSE)).isEqualTo("no such city");
        assertThat(TestTopic.header(letter, "x-from")).isEqualTo("a partner");
        assertThat(copies.nameOf(poison)).isNull();
    }

    @Test
    void triesAgainWhatPasses() throws Exception {
        var name = "deadlocks " + poison;
        mishaps.plan(name, 2, DeadLettersTest::deadlock);

        sendAndGoOn(good(name));

        assertThat(copies.nameOf(poison)).isEqualTo(name);
        assertThat(letters.recordsOf(poison)).isEmpty();
    }

    @Test
    void givesUpOnWhatShouldPassAndDoesNot() throws Exception {
        var name = "keeps deadlocking " + poison;
        mishaps.plan(name, 4, DeadLettersTest::deadlock);

        var sent = sendAndGoOn(good(name));

        assertLetter(sent, IllegalStateException.class, name);
        assertThat(mishaps.left(name)).as("tried once and repeated three times").isZero();
    }

    @Test
    void waitsAsLongAsTheDatabaseIsAway() throws Exception {
        var name = "database away " + poison;
        mishaps.plan(name, 5, () -> new IllegalStateException(new SQLException("the server is starting up", "57P03")));

        sendAndGoOn(good(name));

        assertThat(copies.nameOf(poison)).isEqualTo(name);
        assertThat(letters.recordsOf(poison)).isEmpty();
    }

    @Test
    void skipsTypesThatItDoesNotKnow() throws Exception {
        sendAndGoOn(TestSender.withHeaders(good("Utrecht"), Map.of("ce_type", "eu.integratingcities.city.twinned.v1")));

        assertThat(copies.nameOf(poison)).isNull();
        assertThat(letters.recordsOf(poison)).isEmpty();
    }

    private static IllegalStateException deadlock() {
        return new IllegalStateException("not written", new SQLException("deadlock detected", "40P01"));
    }

    private ProducerRecord<String, byte[]> good(String name) {
        return TestSender.record(UUID.randomUUID(), 1, Cities.changed(poison, name), false);
    }

    /** Sends the record and waits until the one behind it is dealt with. */
    private RecordMetadata sendAndGoOn(ProducerRecord<String, byte[]> record) throws Exception {
        var sent = sender.send(record);
        sender.send(TestSender.record(UUID.randomUUID(), 1, Cities.changed(next, "next"), false));
        await().atMost(SOON).until(() -> copies.nameOf(next) != null);
        return sent;
    }

    private ConsumerRecord<String, byte[]> assertLetter(
            RecordMetadata sent, Class<? extends Throwable> cause, String value) {
        // Both the copy and the reaction may have brought it here; each letter tells the same.
        var letter = letters.recordsOf(poison).getFirst();
        assertThat(new String(letter.value(), StandardCharsets.UTF_8)).contains(value);
        assertThat(TestTopic.header(letter, DeadLetter.CAUSE_CLASS)).isEqualTo(cause.getName());
        assertThat(TestTopic.header(letter, DeadLetter.TOPIC)).isEqualTo(sent.topic());
        assertThat(TestTopic.header(letter, DeadLetter.PARTITION)).isEqualTo(Integer.toString(sent.partition()));
        assertThat(TestTopic.header(letter, DeadLetter.OFFSET)).isEqualTo(Long.toString(sent.offset()));
        assertThat(TestTopic.header(letter, DeadLetter.CHANNEL)).startsWith("city-");
        if (cause != UnreadableEnvelopeException.class) {
            assertThat(TestTopic.header(letter, "ce_type")).isEqualTo("eu.integratingcities.city.changed.v1");
        }
        return letter;
    }
}
