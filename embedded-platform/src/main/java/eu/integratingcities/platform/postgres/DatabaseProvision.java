package eu.integratingcities.platform.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/**
 * Makes a database and a role for each service. The role may use its own database and lay tables out there, and nothing
 * else: neither see another database nor make one.
 */
record DatabaseProvision(int port, String superuserPassword) {
    /** Extensions that migrations may name; only a superuser or the owner of the database could create them. */
    private static final List<String> EXTENSIONS = List.of("pg_trgm", "btree_gist", "unaccent");

    boolean canConnect() {
        try (var connection = connect("postgres")) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    void provide(List<ServiceDatabase> databases) {
        try (var connection = connect("postgres")) {
            execute(connection, "revoke connect on database postgres, template1 from public");
            for (var database : databases) {
                makeRole(connection, database);
                if (!exists(connection, "select 1 from pg_database where datname = ?", database.name())) {
                    execute(connection, "create database " + database.name());
                }
                open(connection, database);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot provide the databases", e);
        }
    }

    private static void makeRole(Connection connection, ServiceDatabase database) throws SQLException {
        var role = database.name();
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", role)) {
            execute(connection, "create role " + role + " login");
        }
        execute(
                connection,
                "alter role " + role + " password '" + database.password().replace("'", "''") + "'");
    }

    private void open(Connection connection, ServiceDatabase database) throws SQLException {
        var name = database.name();
        execute(connection, "revoke all on database " + name + " from public");
        execute(connection, "grant connect, temporary on database " + name + " to " + name);
        try (var inside = connect(name)) {
            execute(inside, "grant usage, create on schema public to " + name);
            for (var extension : EXTENSIONS) {
                execute(inside, "create extension if not exists " + extension);
            }
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?connectTimeout=2&ApplicationName=provision",
                "postgres",
                superuserPassword);
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
