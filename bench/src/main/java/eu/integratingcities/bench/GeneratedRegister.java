package eu.integratingcities.bench;

import eu.integratingcities.delivery.RelayDatabase;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * Generated signatories in the tables of signatory-service, put there by SQL: see {@code register.sql}. How they count is
 * what the service's own function makes of them.
 */
final class GeneratedRegister {

    private static final int AT_ONCE = 50_000;

    private final RelayDatabase database;

    GeneratedRegister(RelayDatabase database) {
        this.database = database;
    }

    /** Puts that many signatories beside those that are there, unless an earlier measurement has left them. */
    void fill(int signatories) throws SQLException, IOException {
        var script = Resources.text("/register.sql");
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password())) {
            if (has(connection, signatories)) {
                return;
            }
            connection.setAutoCommit(false);
            for (int first = 1; first <= signatories; first += AT_ONCE) {
                var last = Math.min(signatories, first + AT_ONCE - 1);
                execute(connection, script.replace("$1", "" + first).replace("$2", "" + last));
                connection.commit();
            }
            connection.setAutoCommit(true);
            execute(connection, "vacuum (analyze)");
        }
    }

    private static boolean has(Connection connection, int number) throws SQLException {
        try (var statement = connection.prepareStatement("select exists (select from city where slug = ?)")) {
            statement.setString(1, "register-" + number);
            try (var result = statement.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
