package eu.integratingcities.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import eu.integratingcities.platform.RealPlatform;
import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** OP-07: dead letters can be replayed and discarded, and the state is right whatever came in between. */
@QuarkusTest
@WithTestResource(RealPlatform.class)
class DeadLetterDeskTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final TestSender sender = new TestSender();
    private final UUID city = UUID.randomUUID();
    private final String name = "chokes " + city;

    @Inject
    DeadLetterDesk desk;

    @Inject
    LetterShelf shelf;

    @Inject
    MeterRegistry meters;

    @Inject
    CityCopies copies;

    @Inject
    CityReaction reaction;

    @Inject
    Mishaps mishaps;

    @Inject
    AgroalDataSource dataSource;

    @AfterEach
    void closeSender() {
        sender.close();
    }

    @Test
    void isHandledAfterAllOnceItsCauseIsGone() throws Exception {
        mishaps.plan(name, 1, () -> new IllegalStateException("no such city"));
        var letter = die(event(1, name));

        replay(letter);

        assertThat(copies.nameOf(city)).isEqualTo(name);
        assertThat(stateOf(letter)).isEqualTo("replayed");
        assertThat(actsOn(letter)).containsExactly("replayed by ops: null");
    }

    @Test
    void leavesWhatIsNewerThanTheLetter() throws Exception {
        mishaps.plan(name, 1, () -> new IllegalStateException("no such city"));
        var letter = die(event(1, name));
        sender.send(event(2, "newer"));
        await().atMost(SOON).until(() -> "newer".equals(copies.nameOf(city)));

        replay(letter);

        assertThat(copies.nameOf(city)).isEqualTo("newer");
        assertThat(stateOf(letter)).isEqualTo("replayed");
    }

    @Test
    void goesToTheReceiverThatFailedAndToNoOther() throws Exception {
        mishaps.plan(name, 1, () -> new IllegalStateException("no such city"));
        var letter = die(event(1, name));
        await().atMost(SOON).until(() -> !reaction.effectsFor(city).isEmpty());

        replay(letter);

        assertThat(reaction.effectsFor(city)).containsExactly(name);
    }

    @Test
    void saysWhyItFailedAgainAndWaitsOn() throws Exception {
        mishaps.plan(name, 2, () -> new IllegalStateException("no such city"));
        var letter = die(event(1, name));

        replay(letter);
        assertThat(stateOf(letter)).isEqualTo("waiting");
        assertThat(shelf.waiting()).isPositive();
        await().atMost(SOON)
                .until(() -> meters.get("ic.dead.letters.waiting").gauge().value() >= 1);
        replay(letter);

        assertThat(stateOf(letter)).isEqualTo("replayed");
        assertThat(actsOn(letter))
                .containsExactly(
                        "replay-failed by ops: java.lang.IllegalStateException: no such city", "replayed by ops: null");
    }

    @Test
    void staysAsItIsWhileTheDatabaseIsBusy() throws Exception {
        mishaps.plan(name, 1, () -> new IllegalStateException("no such city"));
        var letter = die(event(1, name));
        mishaps.plan(name, 1, () -> new IllegalStateException(new SQLException("deadlock detected", "40P01")));

        assertThatThrownBy(() -> replay(letter)).hasStackTraceContaining("deadlock detected");

        assertThat(stateOf(letter)).isEqualTo("waiting");
        assertThat(actsOn(letter)).isEmpty();
    }

    @Test
    void isDiscardedForAReasonAndThenNotReplayed() throws Exception {
        mishaps.plan(name, 1, () -> new IllegalStateException("no such city"));
        var letter = die(event(1, name));

        QuarkusTransaction.requiringNew().run(() -> desk.discard(letter, "ops", "A test of the sender"));

        assertThat(stateOf(letter)).isEqualTo("discarded");
        assertThat(actsOn(letter)).containsExactly("discarded by ops: A test of the sender");
        assertThatThrownBy(() -> replay(letter))
                .isInstanceOfSatisfying(SettledLetterException.class, settled -> assertThat(settled.state())
                        .isEqualTo(LetterState.DISCARDED));
        assertThat(copies.nameOf(city)).isNull();
    }

    @Test
    void keepsBytesThatNoTextHolds() throws Exception {
        var value = new byte[] {0, (byte) 0xff, 0};
        var record = new ProducerRecord<>(TestSender.TOPIC, city.toString(), value);
        record.headers()
                .add("x-\0odd", new byte[] {0, 1})
                .add("x-nothing", null)
                .add("ce_subject", new byte[] {65, 0});

        sender.send(record);

        await().atMost(SOON).until(() -> lettersOf(city).size() == 2);
        var letter = lettersOf(city).getFirst();
        try (var connection = dataSource.getConnection()) {
            var stored = LetterTable.lock(connection, letter).orElseThrow();
            assertThat(stored.record().value()).isEqualTo(value);
            assertThat(stored.record().headers().lastHeader("x-\0odd").value()).containsExactly(0, 1);
            assertThat(stored.record().headers().lastHeader("x-nothing").value())
                    .isNull();
        }
        replay(letter);
        assertThat(stateOf(letter)).isEqualTo("waiting");
    }

    @Test
    void knowsNoOther() {
        assertThatThrownBy(() -> replay(UUID.randomUUID())).isInstanceOf(UnknownLetterException.class);
    }

    private ProducerRecord<String, byte[]> event(long sequence, String cityName) {
        return TestSender.withHeaders(
                TestSender.record(UUID.randomUUID(), sequence, Cities.changed(city, cityName), false),
                Map.of("x-from", "a partner"));
    }

    private UUID die(ProducerRecord<String, byte[]> record) throws Exception {
        sender.send(record);
        await().atMost(SOON).until(() -> lettersOf(city).size() == 1);
        return lettersOf(city).getFirst();
    }

    private void replay(UUID letter) {
        QuarkusTransaction.requiringNew().run(() -> desk.replay(letter, "ops"));
    }

    private List<UUID> lettersOf(UUID key) throws SQLException {
        return read(
                        "select id::text from dead_letter where key = ?",
                        key.toString().getBytes(StandardCharsets.UTF_8))
                .stream()
                .map(UUID::fromString)
                .toList();
    }

    private String stateOf(UUID letter) throws SQLException {
        return read("select state from dead_letter where id = ?", letter).getFirst();
    }

    private List<String> actsOn(UUID letter) throws SQLException {
        return read(
                "select kind || ' by ' || by || ': ' || coalesce(reason, 'null') from dead_letter_act"
                        + " where letter_id = ? order by id",
                letter);
    }

    private List<String> read(String sql, Object value) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, value);
            var rows = new ArrayList<String>();
            try (var results = statement.executeQuery()) {
                while (results.next()) {
                    rows.add(results.getString(1));
                }
            }
            return rows;
        }
    }
}
