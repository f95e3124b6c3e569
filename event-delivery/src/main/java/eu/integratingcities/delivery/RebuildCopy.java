package eu.integratingcities.delivery;

import eu.integratingcities.events.UnreadableEventException;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/**
 * Fills a copy again from the first event of its topic, while it is read and while news come in. The last event of each
 * aggregate overwrites the row, whatever stands there, so that readers see neither an empty copy nor an old state; rows of
 * which the topic does not tell are removed in the end. Only the copy's own receiver takes part: no reaction is repeated.
 */
@ApplicationScoped
public class RebuildCopy {

    private static final Logger LOG = Logger.getLogger(RebuildCopy.class);
    private static final int RECORDS_BETWEEN_WORDS = 1_000;

    private final EventConsumers consumers;
    private final EventReceiver receiver;
    private final OperatorRuns runs;
    private final AgroalDataSource dataSource;
    private final ReceiverLimits limits;
    private final Map<String, Object> kafka;

    RebuildCopy(
            EventConsumers consumers,
            EventReceiver receiver,
            OperatorRuns runs,
            AgroalDataSource dataSource,
            ReceiverLimits limits,
            @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.consumers = consumers;
        this.receiver = receiver;
        this.runs = runs;
        this.dataSource = dataSource;
        this.limits = limits;
        this.kafka = kafka;
    }

    /** The copies of this service by name, which is that of their channel. */
    public List<String> names() {
        return consumers.copies().stream().map(CopyConsumer::channel).sorted().toList();
    }

    /**
     * Starts to rebuild.
     *
     * @param by who asked for it
     * @return the id of the run, which is on record by now
     * @throws UnknownCopyException when there is no such copy
     * @throws RunGoesOnException when it is being rebuilt already
     */
    public UUID start(String name, String by) {
        var copy = consumers.copies().stream()
                .filter(known -> known.channel().equals(name))
                .findFirst()
                .orElseThrow(() -> new UnknownCopyException(name));
        return runs.start(RunKind.REBUILD, name, by, id -> rebuild(id, copy));
    }

    private RunProgress rebuild(UUID id, CopyConsumer copy) {
        var topic = consumers.topicOf(copy).orElseThrow();
        // Before the topic is measured: what is written under an older generation after this is in the part that is
        // read.
        var generation = write(connection -> CopyTable.nextGeneration(connection, copy.channel()));
        try (var reader = new TopicReader(kafka, topic)) {
            var last = new LastEvents();
            var watch = new Watch(id, RunProgress.NONE.of(2 * reader.size()));
            reader.read(record ->
                    watch.saw(() -> IncomingEvents.read(record).ifPresent(event -> last.note(event, record))));
            reader.read(record -> watch.saw(() -> take(record, last, copy, watch)));
            if (watch.progress.failed() > 0) {
                return watch.progress;
            }
            return watch.progress.andRemoved(sweep(copy, generation));
        }
    }

    private void take(ConsumerRecord<String, byte[]> record, LastEvents last, CopyConsumer copy, Watch watch) {
        IncomingEvents.read(record).filter(event -> last.isLast(event, record)).ifPresent(event -> {
            try {
                receiver.persist(event, received -> {
                    markAsRefill();
                    copy.handle(received);
                });
            } catch (CancellationException e) {
                throw e;
            } catch (RuntimeException e) {
                LOG.errorf(e, "The copy %s cannot take %s %s", copy.channel(), event.type(), event.id());
                watch.failed();
            }
        });
    }

    /** Until the end of the transaction that is running. */
    private void markAsRefill() {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("select set_config('ic.refills_copy', 'on', true)")) {
            statement.execute();
        } catch (SQLException e) {
            throw new DatabaseFaultException("The refill of a copy was not begun", e);
        }
    }

    private long sweep(CopyConsumer copy, long generation) {
        return write(connection -> {
            long removed = 0;
            for (var table : copy.tables()) {
                removed += CopyTable.sweep(connection, table, generation);
            }
            if (removed > 0 && isEmpty(connection, copy)) {
                throw new IllegalStateException("Nothing would be left of the copy " + copy.channel()
                        + ": its topic tells of no row. Have the owner tell its events again first.");
            }
            return removed;
        });
    }

    private static boolean isEmpty(Connection connection, CopyConsumer copy) throws SQLException {
        for (var table : copy.tables()) {
            if (!CopyTable.isEmpty(connection, table)) {
                return false;
            }
        }
        return true;
    }

    private long write(Writing writing) {
        return QuarkusTransaction.requiringNew().call(() -> {
            limits.set();
            try (var connection = dataSource.getConnection()) {
                return writing.write(connection);
            } catch (SQLException e) {
                throw new DatabaseFaultException("A copy's generation was not written, or the one before not swept", e);
            }
        });
    }

    private interface Writing {
        long write(Connection connection) throws SQLException;
    }

    /** Counts, and tells now and then. */
    private final class Watch {
        private final UUID id;
        private RunProgress progress;

        Watch(UUID id, RunProgress progress) {
            this.id = id;
            this.progress = progress;
        }

        /** What cannot be read is among the dead letters since its delivery, and tells nothing of any row. */
        void saw(Runnable reading) {
            try {
                reading.run();
            } catch (UnreadableEventException | UnreadableEnvelopeException e) {
                LOG.debug("A rebuild passes over a record that cannot be read", e);
            }
            progress = progress.plus(1);
            if (progress.done() % RECORDS_BETWEEN_WORDS == 0) {
                runs.record(id, progress);
            }
        }

        void failed() {
            progress = progress.andFailed();
        }
    }
}
