package eu.integratingcities.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;

class RealPlatformTest {
    private final Map<String, String> config = new RealPlatform().start();

    @Test
    void keepsAcknowledgedRowsWhenPostgresIsKilled() throws SQLException {
        try (var connection = connect()) {
            execute(connection, "create table kept (city text primary key)");
            execute(connection, "insert into kept values ('utrecht')");
        }

        RealPlatform.postgres().kill();
        RealPlatform.postgres().start();

        try (var connection = connect();
                var rows = connection.createStatement().executeQuery("select city from kept")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("utrecht");
        }
    }

    @Test
    void keepsTopicsWhenKafkaIsKilled() throws Exception {
        try (var admin = admin()) {
            admin.createTopics(List.of(new NewTopic("kept", Optional.of(1), Optional.empty())))
                    .all()
                    .get();
        }

        RealPlatform.kafka().kill();
        RealPlatform.kafka().start();

        try (var admin = admin()) {
            assertThat(admin.listTopics().names().get()).contains("kept");
        }
    }

    @Test
    void letsTheServiceUseExtensionsButNoOtherDatabase() throws SQLException {
        try (var connection = connect()) {
            execute(connection, "create extension if not exists pg_trgm");
            assertThatThrownBy(() -> execute(connection, "create database another"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
        var other = config.get("IC_DB_URL").replaceFirst("/service$", "/postgres");
        assertThatThrownBy(() -> DriverManager.getConnection(other, "service", "service"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void asksForThePassword() {
        assertThatThrownBy(() -> DriverManager.getConnection(config.get("IC_DB_URL"), "service", "guessed"))
                .hasMessageContaining("password authentication failed");
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                config.get("IC_DB_URL"), config.get("IC_DB_USER"), config.get("IC_DB_PASSWORD"));
    }

    private Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", config.get("IC_KAFKA")));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
