package eu.integratingcities.delivery;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Where an operator deals with dead letters, one at a time. Who did what and when is on record. */
@ApplicationScoped
public class DeadLetterDesk {

    private static final Logger LOG = Logger.getLogger(DeadLetterDesk.class);

    private final AgroalDataSource dataSource;
    private final EventConsumers consumers;
    private final EventReceiver receiver;
    private final Clock clock;

    DeadLetterDesk(AgroalDataSource dataSource, EventConsumers consumers, EventReceiver receiver, Clock clock) {
        this.dataSource = dataSource;
        this.consumers = consumers;
        this.receiver = receiver;
        this.clock = clock;
    }

    /**
     * Hands the letter to the receiver that failed, as a delivery would: a copy passes over it when it has newer news, a
     * reaction when it has had its effect. The receiver works in a transaction of its own; should the caller's not commit
     * after it, the letter waits on and may be replayed again. One that fails again waits on, and why is on record.
     *
     * @param by who asked for it
     * @throws UnknownLetterException when there is none with this id
     * @throws SettledLetterException when it does not wait any more
     * @throws RuntimeException when the database is away or busy with others; nothing is on record then
     */
    @Transactional(TxType.MANDATORY)
    public void replay(UUID id, String by) {
        var letter = lock(id);
        var fault = faultOf(letter);
        if (fault == null) {
            record(letter, LetterAct.REPLAYED, by, null);
        } else {
            LOG.warnf(fault, "The dead letter %s fails again", id);
            record(letter, LetterAct.REPLAY_FAILED, by, fault.getClass().getName() + ": " + DeadLetter.reason(fault));
        }
    }

    /**
     * Nobody need deal with the letter.
     *
     * @param by who decided so
     * @param reason for people
     * @throws UnknownLetterException when there is none with this id
     * @throws SettledLetterException when it does not wait any more
     */
    @Transactional(TxType.MANDATORY)
    public void discard(UUID id, String by, String reason) {
        record(lock(id), LetterAct.DISCARDED, by, reason);
    }

    private @Nullable Throwable faultOf(StoredLetter letter) {
        try {
            var received = IncomingEvents.read(letter.record())
                    .orElseThrow(() -> new IllegalStateException("This version of the service does not know its type"));
            handOver(letter, received);
            return null;
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException e) {
            if (FaultKind.of(e) != FaultKind.LASTING) {
                throw e;
            }
            return e;
        } catch (StackOverflowError | LinkageError e) {
            return e;
        }
    }

    private void handOver(StoredLetter letter, ReceivedEvent received) {
        var takers = consumers.of(letter.channel(), letter.record().topic());
        if (takers.isEmpty()) {
            throw new IllegalStateException("Nobody receives on the channel %s of %s any more"
                    .formatted(letter.channel(), letter.record().topic()));
        }
        takers.forEach(taker -> receiver.attempt(received, taker));
    }

    private StoredLetter lock(UUID id) {
        try (var connection = dataSource.getConnection()) {
            var letter = LetterTable.lock(connection, id).orElseThrow(() -> new UnknownLetterException(id));
            if (letter.state() != LetterState.WAITING) {
                throw new SettledLetterException(id, letter.state());
            }
            return letter;
        } catch (SQLException e) {
            throw new DatabaseFaultException("The dead letter " + id + " was not found", e);
        }
    }

    private void record(StoredLetter letter, LetterAct act, String by, @Nullable String reason) {
        var now = Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
        try (var connection = dataSource.getConnection()) {
            LetterTable.record(connection, letter.id(), act, now, by, reason);
        } catch (SQLException e) {
            throw new DatabaseFaultException(
                    "What became of the dead letter %s was not stored".formatted(letter.id()), e);
        }
    }
}
