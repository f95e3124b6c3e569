package eu.integratingcities.delivery;

import eu.integratingcities.events.CityEvent;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.MDC;

/** A reaction as services have it: one effect for each event, none for history. */
@ApplicationScoped
class CityReaction {

    private final AgroalDataSource dataSource;
    private final Inbox inbox;
    private final Outbox outbox;
    private final Map<String, UUID> toTell = new ConcurrentHashMap<>();
    private final Map<String, String> loggedTraces = new ConcurrentHashMap<>();

    CityReaction(AgroalDataSource dataSource, Inbox inbox, Outbox outbox) {
        this.dataSource = dataSource;
        this.inbox = inbox;
        this.outbox = outbox;
    }

    /** When a city of that name is told of, the reaction tells of the other city. */
    void tellOnce(String name, UUID other) {
        toTell.put(name, other);
    }

    /** The trace in the log's context while the reaction to that name had its effect. */
    String loggedTrace(String name) {
        return loggedTraces.get(name);
    }

    void react(ReceivedEvent received) {
        if (received.event() instanceof CityEvent city && !received.imported() && inbox.firstSightOf(received.id())) {
            haveEffect(city);
            var name = city.state().name();
            loggedTraces.put(name, String.valueOf(MDC.get("traceId")));
            var other = toTell.get(name);
            if (other != null) {
                outbox.append(Cities.changed(other, "told by a reaction"));
            }
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
