package eu.integratingcities.delivery;

import eu.integratingcities.events.CityEvent;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A copy as services keep it: newer sequences overwrite older ones, nothing else does. */
@ApplicationScoped
class CityCopies {

    private final AgroalDataSource dataSource;
    private final Mishaps mishaps;

    CityCopies(AgroalDataSource dataSource, Mishaps mishaps) {
        this.dataSource = dataSource;
        this.mishaps = mishaps;
    }

    void apply(ReceivedEvent received) {
        if (received.event() instanceof CityEvent city) {
            mishaps.befall(city.state().name());
            upsert(received, city.state().name());
        }
    }

    private void upsert(ReceivedEvent received, String name) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("""
                        insert into city_copy as copy (id, sequence, generation, name)
                        values (?, ?, generation_of('city-copy'), ?)
                        on conflict (id) do update
                        set sequence = excluded.sequence, generation = excluded.generation, name = excluded.name
                        where copy.sequence < excluded.sequence or (refills_copy() and copy.generation < excluded.generation)""")) {
            statement.setObject(1, received.aggregateId());
            statement.setLong(2, received.sequence());
            statement.setString(3, name);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The copy was not written", e);
        }
    }

    @Nullable
    String nameOf(UUID city) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("select name from city_copy where id = ?")) {
            statement.setObject(1, city);
            try (var results = statement.executeQuery()) {
                return results.next() ? results.getString(1) : null;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
