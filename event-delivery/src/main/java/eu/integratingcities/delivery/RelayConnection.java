package eu.integratingcities.delivery;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * The one connection of a relay. The lock, the reading and the removing share it: whoever lost the connection lost the
 * lock with it, and can remove nothing any more.
 */
final class RelayConnection implements AutoCloseable {

    // The lock is on the table's own number, so that each outbox has its own leader.
    private static final String TRY_LOCK = "select pg_try_advisory_lock('outbox'::regclass::oid::bigint)";

    private static final long MOST_CHARACTERS = 8L * 1024 * 1024;

    private final Connection connection;

    RelayConnection(Connection connection) {
        this.connection = connection;
    }

    /** Tries to become the one relay of this database; stays so until the connection ends. */
    boolean tryToLead() throws SQLException {
        try (var statement = connection.prepareStatement(TRY_LOCK);
                var results = statement.executeQuery()) {
            return results.next() && results.getBoolean(1);
        }
    }

    List<OutboxRow> next(int mostRows) throws SQLException {
        connection.setAutoCommit(false);
        try {
            return OutboxTable.read(connection, mostRows, MOST_CHARACTERS);
        } finally {
            // Ends the transaction too: an open one would keep vacuum from the table while Kafka is awaited.
            connection.setAutoCommit(true);
        }
    }

    void remove(List<OutboxRow> sent) throws SQLException {
        ToldTable.move(connection, sent);
    }

    /** Also tells whether the connection, and with it the lock, is still there: if not, it throws. */
    Backlog backlog() throws SQLException {
        return OutboxTable.backlog(connection);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
