package eu.integratingcities.http.sample;

import eu.integratingcities.platform.RealPlatform;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

/** Someone else at work in the same database, in a transaction that stays open until the session is closed. */
public final class OtherSession implements AutoCloseable {
    /** Lets every commit wait that puts a place of {@link #STOPPED_NAME} on record. */
    public static final String STOP_COMMITS = "select pg_advisory_xact_lock(4711)";

    /** See {@link #STOP_COMMITS}. */
    public static final String STOPPED_NAME = "Commit";

    private final Connection connection;

    public OtherSession() throws SQLException {
        connection = connect();
        connection.setAutoCommit(false);
    }

    /** Does something in the open transaction, such as locking a row. */
    public void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Whether a session has waited this long for a lock, looked at from outside of every transaction. */
    public static boolean isAwaited(Duration atLeast) throws SQLException {
        return isTrue("select exists (select from pg_stat_activity where wait_event_type = 'Lock'"
                + " and now() - query_start >= interval '" + atLeast.toMillis() + " milliseconds')");
    }

    /** Whether a server process still serves its session. */
    public static boolean isServed(int process) throws SQLException {
        return isTrue("select exists (select from pg_stat_activity where pid = " + process + ")");
    }

    /** Undoes what the session did, and lets go of what it held. A server that was stopped has done so already. */
    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private static boolean isTrue(String query) throws SQLException {
        try (var look = connect();
                var statement = look.createStatement();
                var result = statement.executeQuery(query)) {
            return result.next() && result.getBoolean(1);
        }
    }

    private static Connection connect() throws SQLException {
        var platform = RealPlatform.settings();
        return DriverManager.getConnection(
                platform.get("IC_DB_URL"), platform.get("IC_DB_USER"), platform.get("IC_DB_PASSWORD"));
    }
}
