package eu.integratingcities.delivery;

import eu.integratingcities.events.CityEvent;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A reaction as services have it: one effect for each event, none for history. */
@ApplicationScoped
class CityReaction {

    private final AgroalDataSource dataSource;
    private final Inbox inbox;

    CityReaction(AgroalDataSource dataSource, Inbox inbox) {
        this.dataSource = dataSource;
        this.inbox = inbox;
    }

    void react(ReceivedEvent received) {
        if (received.event() instanceof CityEvent city && !received.imported() && inbox.firstSightOf(received.id())) {
            haveEffect(city);
        }
    }

    private void haveEffect(CityEvent event) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("insert into effect (city, name) values (?, ?)")) {
            statement.setObject(1, event.aggregateId());
            statement.setString(2, event.state().name());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("No effect", e);
        }
    }

    List<String> effectsFor(UUID city) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("select name from effect where city = ? order by id")) {
            statement.setObject(1, city);
            var names = new ArrayList<String>();
            try (var results = statement.executeQuery()) {
                while (results.next()) {
                    names.add(results.getString(1));
                }
            }
            return names;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
