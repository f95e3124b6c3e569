package eu.integratingcities.delivery;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The dead letters where they can be looked up, beside the topic that keeps them. */
@ApplicationScoped
class LetterShelf {

    private final AgroalDataSource dataSource;
    private final Clock clock;

    LetterShelf(AgroalDataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /**
     * Puts a letter there; one that is there already stays as it is, whatever has become of it.
     *
     * @throws DatabaseFaultException when the database did not take it
     */
    @Transactional(TxType.NOT_SUPPORTED)
    void put(ConsumerRecord<String, byte[]> record, String channel, Throwable cause) {
        var now = Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
        try (var connection = dataSource.getConnection()) {
            LetterTable.insert(connection, EventId.at(now), channel, record, cause, now);
        } catch (SQLException e) {
            throw new DatabaseFaultException("The dead letter was not put on the shelf", e);
        }
    }

    /** How many wait for somebody to replay or discard them. */
    @Transactional(TxType.NOT_SUPPORTED)
    long waiting() {
        try (var connection = dataSource.getConnection()) {
            return LetterTable.waiting(connection);
        } catch (SQLException e) {
            throw new DatabaseFaultException("The dead letters were not counted", e);
        }
    }
}
