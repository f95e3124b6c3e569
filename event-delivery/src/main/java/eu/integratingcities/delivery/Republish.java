package eu.integratingcities.delivery;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/**
 * Tells the last event of each aggregate again, with the id and the sequence that it had: an empty Kafka is filled, and who
 * has had it passes over it.
 */
@ApplicationScoped
public class Republish {

    private final DeliverySettings settings;
    private final OperatorRuns runs;
    private final AgroalDataSource dataSource;
    private final ReceiverLimits limits;
    private final CommitNudge commitNudge;

    Republish(
            DeliverySettings settings,
            OperatorRuns runs,
            AgroalDataSource dataSource,
            ReceiverLimits limits,
            CommitNudge commitNudge) {
        this.settings = settings;
        this.runs = runs;
        this.dataSource = dataSource;
        this.limits = limits;
        this.commitNudge = commitNudge;
    }

    /**
     * Starts to tell again.
     *
     * @param by who asked for it
     * @return the id of the run, which is on record by now
     * @throws RunGoesOnException when it is being done already
     */
    public UUID start(String by) {
        var topic = settings.topic().orElseThrow(() -> new IllegalStateException("This service owns no topic"));
        return runs.start(RunKind.REPUBLISH, topic, by, this::republish);
    }

    private RunProgress republish(UUID id) {
        var extent = inTransaction(ToldTable::extent);
        var progress = RunProgress.NONE.of(extent.events());
        for (var from = Optional.of(0L); from.isPresent(); ) {
            var after = from.get();
            var batch = inTransaction(connection -> ToldTable.tellAgain(connection, after, extent.lastPosition()));
            progress = progress.plus(batch.events());
            runs.record(id, progress);
            from = batch.events() == 0 ? Optional.empty() : Optional.of(batch.lastPosition());
        }
        return progress;
    }

    private ToldTable.Extent inTransaction(Work work) {
        return QuarkusTransaction.requiringNew().call(() -> {
            limits.set();
            try (var connection = dataSource.getConnection()) {
                var extent = work.run(connection);
                commitNudge.afterCommit();
                return extent;
            } catch (SQLException e) {
                throw new DatabaseFaultException("Events were not told again", e);
            }
        });
    }

    private interface Work {
        ToldTable.Extent run(Connection connection) throws SQLException;
    }
}
