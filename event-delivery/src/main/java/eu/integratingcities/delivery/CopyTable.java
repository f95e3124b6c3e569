package eu.integratingcities.delivery;

import java.sql.Connection;
import java.sql.SQLException;

/** The SQL of generations of copies; connections and transactions are the caller's. */
final class CopyTable {

    private static final String NEXT = """
            insert into copy_generation as known (channel, generation) values (?, 1)
            on conflict (channel) do update set generation = known.generation + 1
            returning generation""";

    private CopyTable() {}

    /** From here on every row that is written is of the next generation, whoever writes it. */
    static long nextGeneration(Connection connection, String channel) throws SQLException {
        try (var statement = connection.prepareStatement(NEXT)) {
            statement.setString(1, channel);
            try (var results = statement.executeQuery()) {
                results.next();
                return results.getLong(1);
            }
        }
    }

    /** Removes rows of older generations: the topic tells of them no more. */
    static long sweep(Connection connection, String table, long generation) throws SQLException {
        try (var statement = connection.prepareStatement("delete from " + table + " where generation < ?")) {
            statement.setLong(1, generation);
            return statement.executeUpdate();
        }
    }

    static boolean isEmpty(Connection connection, String table) throws SQLException {
        try (var statement = connection.prepareStatement("select not exists (select from " + table + ")");
                var result = statement.executeQuery()) {
            result.next();
            return result.getBoolean(1);
        }
    }
}
