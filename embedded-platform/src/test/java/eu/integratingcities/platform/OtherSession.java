package eu.integratingcities.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** Someone else at work in the same database, in a transaction that stays open until the session is closed. */
public final class OtherSession implements AutoCloseable {
    private final Connection connection;
    private final ServerProcess process;

    public OtherSession() throws SQLException {
        connection = ServerProcess.connect();
        connection.setAutoCommit(false);
        process = ServerProcess.of(connection);
    }

    /** Does something in the open transaction, such as locking a row; each {@code ?} stands for a parameter. */
    public void execute(String sql, Object... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.execute();
        }
    }

    /** Whether somebody has waited for this long until this session lets go of what it holds. */
    public boolean isAwaited(Duration atLeast) throws SQLException {
        return process.isAwaited(atLeast);
    }

    /** How many cannot go on before this session lets go of what it holds. */
    public int awaiting() throws SQLException {
        return process.awaiting();
    }

    /** Undoes what the session did, and lets go of what it held. A server that was stopped has done so already. */
    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
