package eu.integratingcities.delivery;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.util.UUID;

/**
 * Remembers the events that a reaction has had its effect for, so that an event delivered twice has one effect.
 * A service has one inbox: at most one of its reactions may take up an event.
 */
@ApplicationScoped
public class Inbox {

    private static final String INSERT = "insert into inbox (event_id) values (?) on conflict do nothing";

    private final AgroalDataSource dataSource;

    Inbox(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Records the event in the caller's transaction; false when an earlier delivery already did. */
    @Transactional(TxType.MANDATORY)
    public boolean firstSightOf(UUID eventId) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(INSERT)) {
            statement.setObject(1, eventId);
            return statement.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new DatabaseFaultException("The event " + eventId + " was not recorded in the inbox", e);
        }
    }
}
