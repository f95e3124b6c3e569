package eu.integratingcities.e2e.fault;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/**
 * Lets the owner of a table wait where it writes to it, up to the two or three seconds that applications wait for a lock.
 * Closed, it lets it go on.
 *
 * @param lock by which who waits is known among {@code pg_locks}
 * @param release the statements that let it go on
 */
record HeldWriter(Connection database, String lock, List<String> release) implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** In the middle of its transaction, which ends without an effect if it is killed there. */
    static HeldWriter inTransaction(KeyedWrite write) throws SQLException {
        var database = write.system().database(write.owner());
        database.setAutoCommit(false);
        var held = new HeldWriter(database, "relation = '%s'::regclass".formatted(write.table()), List.of("rollback"));
        held.run("lock table " + write.table() + " in share mode");
        return held;
    }

    /** In its commit, which the database finishes whatever becomes of who asked for it. */
    static HeldWriter inCommit(KeyedWrite write) throws SQLException {
        var held = new HeldWriter(
                write.system().database(write.owner()),
                "locktype = 'advisory'",
                List.of(
                        "select pg_advisory_unlock(4711)",
                        "drop trigger wait_in_commit on " + write.table(),
                        "drop function wait_in_commit"));
        held.run("select pg_advisory_lock(4711)");
        held.run("""
                create function wait_in_commit() returns trigger language plpgsql as
                'begin perform pg_advisory_xact_lock_shared(4711); return null; end'""");
        held.run("""
                create constraint trigger wait_in_commit after insert on %s
                deferrable initially deferred for each row execute function wait_in_commit()""".formatted(write.table()));
        return held;
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
                        "select exists (select from pg_locks where %s and not granted)".formatted(lock))) {
            rows.next();
            return rows.getBoolean(1);
        }
    }

    @Override
    public void close() throws SQLException {
        try (database) {
            for (var sql : release) {
                run(sql);
            }
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
