package eu.integratingcities.e2e.fault;

import static org.awaitility.Awaitility.await;

import eu.integratingcities.e2e.SystemUnderTest;
import eu.integratingcities.launcher.settings.Part;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/**
 * Keeps the service that owns statements from writing any: who wants to waits in the middle of its transaction, up to the
 * three seconds that services wait for a lock. Closed, it lets them go on.
 */
record HeldStatements(Connection database) implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    static HeldStatements in(SystemUnderTest system) throws SQLException {
        var database = system.database(Part.SIGNATORY);
        database.setAutoCommit(false);
        try (var statement = database.createStatement()) {
            statement.execute("lock table statement in share mode");
        }
        return new HeldStatements(database);
    }

    /** Returns when somebody waits. */
    void awaitWriter() {
        await().pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .atMost(PATIENCE)
                .until(this::isAwaited);
    }

    private boolean isAwaited() throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(
                        "select exists (select from pg_locks where relation = 'statement'::regclass and not granted)")) {
            rows.next();
            return rows.getBoolean(1);
        }
    }

    @Override
    public void close() throws SQLException {
        database.rollback();
        database.close();
    }
}
