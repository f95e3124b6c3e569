package eu.integratingcities.delivery;

import static org.awaitility.Awaitility.await;

import eu.integratingcities.events.CityChanged;
import eu.integratingcities.events.EventJson;
import eu.integratingcities.events.EventType;
import eu.integratingcities.platform.RealPlatform;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** An outbox of its own for one test: a schema in the shared database, laid out by the real migration. */
record TestOutbox(String schema, RelayDatabase database) {

    static TestOutbox create() throws SQLException, IOException {
        var platform = RealPlatform.settings();
        var url = platform.get("IC_DB_URL");
        var user = platform.get("IC_DB_USER");
        var schema = "test_" + UUID.randomUUID().toString().replace("-", "");
        try (var superuser = DriverManager.getConnection(url, "postgres", "postgres")) {
            superuser.createStatement().execute("create schema " + schema + " authorization " + user);
        }
        var outbox = new TestOutbox(
                schema, new RelayDatabase(url + "?currentSchema=" + schema, user, platform.get("IC_DB_PASSWORD")));
        try (var connection = outbox.connect()) {
            connection.createStatement().execute(migration("V0_1__outbox_and_inbox"));
            connection.createStatement().execute(migration("V0_5__rebuild_and_republish"));
            connection.createStatement().execute(migration("V0_6__since_when_events_wait"));
        }
        return outbox;
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    /** Appends in the connection's transaction, as the service's outbox does. */
    static void append(Connection connection, CityChanged event) throws SQLException {
        OutboxTable.insert(
                connection,
                new OutgoingEvent(
                        UUID.randomUUID(),
                        EventType.of(event).type(),
                        event.aggregateId(),
                        event.subject(),
                        event.city(),
                        Instant.parse("2024-11-21T10:00:00Z"),
                        false,
                        null,
                        new String(EventJson.write(event), StandardCharsets.UTF_8)));
    }

    /** Appends that many events of one aggregate, each in a transaction of its own. */
    void append(UUID aggregate, int events) throws SQLException {
        try (var connection = connect()) {
            for (int i = 1; i <= events; i++) {
                append(connection, Cities.changed(aggregate, "Utrecht " + i));
            }
        }
    }

    /** A relay from here to the topic that is not started yet. */
    OutboxRelay relayTo(OwnedTopic topic, MeterRegistry meters) {
        var plan = new RelayPlan(
                database, TestTopic.kafka(), topic, "/test", "http://localhost:8080", 100, Duration.ofMillis(50));
        return new OutboxRelay(plan, meters, Clock.systemUTC());
    }

    /** Runs a relay until nothing waits here any more. */
    void sendAllTo(TestTopic topic) {
        try (var relay = relayTo(topic.owned(1), new SimpleMeterRegistry())) {
            relay.start();
            await().atMost(Duration.ofSeconds(60)).until(() -> size() == 0);
        }
    }

    long size() {
        try (var connection = connect()) {
            return OutboxTable.backlog(connection).size();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String migration(String name) throws IOException {
        var path = "/db/delivery/" + name + ".sql";
        try (var file = TestOutbox.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new UncheckedIOException(new IOException(path));
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
