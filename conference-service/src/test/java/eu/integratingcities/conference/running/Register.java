package eu.integratingcities.conference.running;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.UUID;

/** Lets the service know cities without waiting for the register's events. */
@ApplicationScoped
public class Register {

    private final AgroalDataSource database;

    Register(AgroalDataSource database) {
        this.database = database;
    }

    public void names(String... slugs) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into city_copy (id, slug, name, standing, sequence)
                        values (?, ?, ?, 'signatory', 1) on conflict do nothing
                        """)) {
            for (var slug : slugs) {
                insert.setObject(1, UUID.nameUUIDFromBytes(slug.getBytes(StandardCharsets.UTF_8)));
                insert.setString(2, slug);
                insert.setString(3, slug);
                insert.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
