package eu.integratingcities.conference.running;

import eu.integratingcities.events.CityChanged;
import eu.integratingcities.events.CityIdentifiers;
import eu.integratingcities.events.CityState;
import eu.integratingcities.events.EventJson;
import eu.integratingcities.events.EventType;
import eu.integratingcities.events.SurrogateKeys;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Lets the service know cities, also without waiting for the register's events. */
@ApplicationScoped
public class Register {

    private final AgroalDataSource database;

    Register(AgroalDataSource database) {
        this.database = database;
    }

    /** Tells on the real Kafka, as the register does, what it calls a city from this event on. */
    public static void calls(UUID city, long sequence, String slug) throws Exception {
        var state = new CityState(
                city,
                slug,
                "Utrecht",
                List.of(),
                "NL",
                null,
                new CityIdentifiers(null, null, null, null, null),
                "signatory",
                null,
                List.of());
        var event = new CityChanged(state, SurrogateKeys.of(SurrogateKeys.CITIES));
        Topics.tellFromTheRegister(
                city.toString(),
                EventJson.write(event),
                envelope(city, sequence, EventType.of(event).type()));
    }

    /** The headers of one of its events. */
    public static Map<String, String> envelope(UUID city, long sequence, String type) {
        return Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                UUID.randomUUID().toString(),
                "ce_type",
                type,
                "ce_source",
                "/signatory-service",
                "ce_time",
                "2026-05-01T10:00:00Z",
                "ce_partitionkey",
                city.toString(),
                "ce_sequence",
                Long.toString(sequence),
                "content-type",
                "application/json");
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
