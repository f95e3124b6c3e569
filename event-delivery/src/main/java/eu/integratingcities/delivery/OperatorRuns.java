package eu.integratingcities.delivery;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Work that operators start: it goes on behind their request, of each kind and target one at a time, and is on record. */
@ApplicationScoped
class OperatorRuns {

    private static final Logger LOG = Logger.getLogger(OperatorRuns.class);

    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final AgroalDataSource dataSource;
    private final Clock clock;
    private final Pauses pauses;
    private final String instance;
    private final ExecutorService worker = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("operator-run").factory());

    /** @param instance by which name this process is connected to the database, as no other is */
    OperatorRuns(
            AgroalDataSource dataSource,
            Clock clock,
            Pauses pauses,
            @ConfigProperty(
                            name = "quarkus.datasource.jdbc.additional-jdbc-properties.ApplicationName",
                            defaultValue = "unnamed")
                    String instance) {
        this.dataSource = dataSource;
        this.clock = clock;
        this.pauses = pauses;
        this.instance = instance;
    }

    void interruptOrphans(@Observes StartupEvent event) {
        write(connection -> RunTable.interruptOrphans(connection, instance, now()));
    }

    /**
     * Puts the run on record, and begins it.
     *
     * @throws RunGoesOnException when one of this kind and target goes on already
     */
    @Transactional(TxType.NOT_SUPPORTED)
    UUID start(RunKind kind, String target, String by, RunWork work) {
        var id = EventId.at(now());
        write(connection -> {
            RunTable.interruptOrphans(connection, instance, now());
            if (!RunTable.begin(connection, id, kind, target, by, now(), instance)) {
                throw new RunGoesOnException(kind, target);
            }
        });
        worker.execute(() -> run(id, kind, target, work));
        return id;
    }

    /** Tells how far it is, if the database can take it. */
    void record(UUID id, RunProgress progress) {
        try {
            write(connection -> RunTable.record(connection, id, RunState.RUNNING, progress, null, null));
        } catch (DatabaseFaultException e) {
            LOG.debug("How far a run is was not recorded", e);
        }
    }

    private void run(UUID id, RunKind kind, String target, RunWork work) {
        try {
            var progress = work.run(id);
            var cause = progress.failed() == 0 ? null : progress.failed() + " events could not be taken; see the log";
            end(id, cause == null ? RunState.FINISHED : RunState.FAILED, progress, cause);
            LOG.infof("The %s of %s has ended: %s", kind.code(), target, progress);
        } catch (CancellationException e) {
            LOG.infof("The %s of %s ends with the application", kind.code(), target);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            LOG.errorf(e, "The %s of %s has failed", kind.code(), target);
            // How far it came is not known here.
            end(id, RunState.FAILED, RunProgress.NONE, e.getClass().getName() + ": " + DeadLetter.reason(e));
        }
    }

    /** Tries until it is on record: as long as it is not, no other of its kind can begin. */
    private void end(UUID id, RunState state, RunProgress progress, @Nullable String cause) {
        var pause = new GrowingPause(FIRST_PAUSE, LONGEST_PAUSE);
        while (true) {
            try {
                write(connection -> RunTable.record(connection, id, state, progress, cause, now()));
                return;
            } catch (DatabaseFaultException e) {
                LOG.warnf("The end of a run is not on record yet: %s", e);
                pauses.pause(pause.next());
            }
        }
    }

    private Instant now() {
        return Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
    }

    private void write(Writing writing) {
        try (var connection = dataSource.getConnection()) {
            writing.write(connection);
        } catch (SQLException e) {
            throw new DatabaseFaultException("A run was not recorded", e);
        }
    }

    @PreDestroy
    void stop() {
        worker.shutdownNow();
    }

    private interface Writing {
        void write(Connection connection) throws SQLException;
    }

    /** What a run does. */
    interface RunWork {
        /** Does it, and tells what was done in the end. */
        RunProgress run(UUID id) throws InterruptedException;
    }
}
