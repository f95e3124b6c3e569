package eu.integratingcities.delivery;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;

/**
 * How long a receiver's statement may take and wait for a row. A service's connections are set up for callers, who want to
 * know soon; an event that gave up as soon would be a dead letter when someone works on its row for a minute.
 */
@ApplicationScoped
class ReceiverLimits {

    // Less than the minute that a transaction may last.
    private static final String SET = "set local lock_timeout = '50s'; set local statement_timeout = '50s'";

    private final AgroalDataSource dataSource;

    ReceiverLimits(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** For the rest of the caller's transaction. */
    @Transactional(TxType.MANDATORY)
    void set() {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(SET);
        } catch (SQLException e) {
            throw new DatabaseFaultException("The limits of a receiver were not set", e);
        }
    }
}
