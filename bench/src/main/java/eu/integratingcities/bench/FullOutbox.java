package eu.integratingcities.bench;

import eu.integratingcities.delivery.RelayDatabase;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The outbox of a service, filled at once. */
final class FullOutbox implements AutoCloseable {

    private static final String MIGRATION = "/db/delivery/V0_1__outbox_and_inbox.sql";

    /** Events of a thousand cities in turn, each with a city's usual state. */
    private static final String FILL = """
            insert into outbox (id, type, aggregate_id, sequence, subject, city, occurred_at, imported, traceparent, data)
            select gen_random_uuid(), 'eu.integratingcities.city.changed.v1', md5((n % 1000)::text)::uuid,
                n / 1000 + 1, 'city-' || n % 1000, 'city-' || n % 1000, now(), false,
                '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01', ?::json
            from generate_series(0, ? - 1) as n""";

    private final Connection connection;

    FullOutbox(RelayDatabase database) throws SQLException {
        this.connection = DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    void layOut() throws SQLException, IOException {
        try (var statement = connection.createStatement()) {
            statement.execute(Resources.text(MIGRATION));
        }
    }

    /** That many events, visible to the relay all at once when this returns. */
    void fill(int events) throws SQLException, IOException {
        try (var statement = connection.prepareStatement(FILL)) {
            statement.setString(1, event());
            statement.setInt(2, events);
            statement.executeUpdate();
        }
    }

    boolean isEmpty() throws SQLException {
        try (var statement = connection.createStatement();
                var results = statement.executeQuery("select not exists (select from outbox)")) {
            return results.next() && results.getBoolean(1);
        }
    }

    /** The data of every event. */
    static String event() throws IOException {
        return Resources.text("/event.json");
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
