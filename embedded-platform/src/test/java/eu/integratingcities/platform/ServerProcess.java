package eu.integratingcities.platform;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

/**
 * The process of PostgreSQL that serves one session, looked at by another session and so from outside of every
 * transaction.
 */
public record ServerProcess(int id) {
    /** Those who wait for a lock that the process holds, and those who wait for these, with the time since they asked. */
    private static final String WAITING = """
            with recursive waiting(pid, waited) as (
                select ?, null::interval
                union
                select activity.pid, now() - activity.query_start
                from pg_stat_activity activity
                join waiting on waiting.pid = any(pg_blocking_pids(activity.pid)))
            select count(*) from waiting where waited >= ? * interval '1 millisecond'""";

    /** The process that serves the connection. */
    public static ServerProcess of(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("select pg_backend_pid()")) {
            result.next();
            return new ServerProcess(result.getInt(1));
        }
    }

    /** Whether the process still serves its session. */
    public boolean isAlive() throws SQLException {
        return count("select count(*) from pg_stat_activity where pid = ?", id) > 0;
    }

    /** Whether a session has waited for this long until the process lets go of a lock. */
    public boolean isAwaited(Duration atLeast) throws SQLException {
        return count(WAITING, id, atLeast.toMillis()) > 0;
    }

    /** How many sessions cannot go on before the process lets go of its locks. */
    public int awaiting() throws SQLException {
        return count(WAITING, id, 0);
    }

    private static int count(String query, Object... parameters) throws SQLException {
        try (var look = connect();
                var statement = look.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (var result = statement.executeQuery()) {
                result.next();
                return result.getInt(1);
            }
        }
    }

    static Connection connect() throws SQLException {
        var platform = RealPlatform.settings();
        return DriverManager.getConnection(
                platform.get("IC_DB_URL"), platform.get("IC_DB_USER"), platform.get("IC_DB_PASSWORD"));
    }
}
