package eu.integratingcities.delivery;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The SQL of the table {@code operator_run}; connections and transactions are the caller's. */
final class RunTable {

    private static final String BEGIN = """
            insert into operator_run (id, kind, target, state, total, done, failed, removed, started_by, started_at, instance)
            values (?, ?, ?, 'running', 0, 0, 0, 0, ?, ?, ?)
            on conflict (kind, target) where state = 'running' do nothing""";

    private static final String RECORD = """
            update operator_run
            set state = ?, total = ?, done = ?, failed = ?, removed = ?, cause = ?, ended_at = ?
            where id = ? and state = 'running'""";

    /** Of an instance that lives the database knows by its connections. */
    private static final String INTERRUPT = """
            update operator_run set state = 'interrupted', ended_at = ? where state = 'running' and instance <> ?
            and not exists (select from pg_stat_activity a where a.application_name = operator_run.instance)""";

    private RunTable() {}

    /** False when such a run goes on already. */
    static boolean begin(
            Connection connection, UUID id, RunKind kind, String target, String by, Instant now, String instance)
            throws SQLException {
        try (var statement = connection.prepareStatement(BEGIN)) {
            statement.setObject(1, id);
            statement.setString(2, kind.code());
            statement.setString(3, target);
            statement.setString(4, by);
            statement.setObject(5, utc(now));
            statement.setString(6, instance);
            return statement.executeUpdate() == 1;
        }
    }

    /** @param endedAt null while it runs */
    static void record(
            Connection connection,
            UUID id,
            RunState state,
            RunProgress progress,
            @Nullable String cause,
            @Nullable Instant endedAt)
            throws SQLException {
        try (var statement = connection.prepareStatement(RECORD)) {
            statement.setString(1, state.code());
            statement.setLong(2, progress.total());
            statement.setLong(3, progress.done());
            statement.setLong(4, progress.failed());
            statement.setLong(5, progress.removed());
            statement.setString(6, cause);
            statement.setObject(7, endedAt == null ? null : utc(endedAt));
            statement.setObject(8, id);
            statement.executeUpdate();
        }
    }

    /** What an instance was at when it died will not go on. */
    static void interruptOrphans(Connection connection, String instance, Instant now) throws SQLException {
        try (var statement = connection.prepareStatement(INTERRUPT)) {
            statement.setObject(1, utc(now));
            statement.setString(2, instance);
            statement.executeUpdate();
        }
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
