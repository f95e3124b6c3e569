package eu.integratingcities.http.imports;

import eu.integratingcities.http.problem.Refusals;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Applies rows in transactions. */
final class BatchWriter<R> {
    private static final int TRANSACTION_SECONDS = 600;
    /** No caller waits, so a row or a statement may take longer than theirs; the connection gives up after a minute. */
    private static final String PATIENTLY =
            "select set_config('lock_timeout', '50s', true), set_config('statement_timeout', '50s', true)";

    private final RowImport<R> rows;
    private final EntityManager entities;
    private final boolean dryRun;
    private final Tally tally;

    BatchWriter(RowImport<R> rows, EntityManager entities, boolean dryRun, Tally tally) {
        this.rows = rows;
        this.entities = entities;
        this.dryRun = dryRun;
        this.tally = tally;
    }

    /** Applies the good rows of a batch. A batch that is refused is divided until the bad rows stand alone. */
    void applyGood(List<BoundRow<R>> batch) {
        try {
            tally.applied(inTransaction(() -> apply(batch)));
        } catch (RuntimeException e) {
            var refusal = Refusals.lasting(e).orElseThrow(() -> e);
            if (batch.size() == 1) {
                tally.refused(batch.getFirst().line(), batch.getFirst().key(), refusal);
                return;
            }
            var half = batch.size() / 2;
            applyGood(batch.subList(0, half));
            applyGood(batch.subList(half, batch.size()));
        }
    }

    /**
     * Applies batches one after the other in the transaction that is open, and lets go of what they read.
     *
     * @throws RuntimeException what the rows refuse with; nothing of the transaction may stay then
     */
    List<RowOutcome> apply(List<BoundRow<R>> batch) {
        var outcomes = new ArrayList<RowOutcome>(batch.size());
        var part = new LinkedHashMap<String, BoundRow<R>>();
        for (var row : batch) {
            // What a row leaves out comes from the record as the rows before it have left it.
            if (part.containsKey(row.key())) {
                outcomes.addAll(applyDistinct(List.copyOf(part.values())));
                part.clear();
            }
            part.put(row.key(), row);
        }
        outcomes.addAll(applyDistinct(List.copyOf(part.values())));
        return outcomes;
    }

    private List<RowOutcome> applyDistinct(List<BoundRow<R>> part) {
        var partial =
                part.stream().filter(BoundRow::isPartial).map(BoundRow::key).collect(Collectors.toUnmodifiableSet());
        var onRecord = rows.existing(partial);
        var outcomes = rows.applyAll(part.stream()
                .map(row -> row.now(key -> Optional.ofNullable(onRecord.get(key))))
                .toList());
        entities.flush();
        entities.clear();
        return outcomes;
    }

    /** What a dry run did is taken back, yet it went all the way to the constraints of the tables. */
    <T> T inTransaction(Supplier<T> work) {
        return Patience.FOR_ROWS.call(() -> dryRun ? takenBack(work) : committed(work));
    }

    private <T> T committed(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().timeout(TRANSACTION_SECONDS).call(() -> patiently(work));
    }

    private <T> T takenBack(Supplier<T> work) {
        QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout(TRANSACTION_SECONDS));
        try {
            return patiently(work);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private <T> T patiently(Supplier<T> work) {
        entities.createNativeQuery(PATIENTLY).getSingleResult();
        return work.get();
    }
}
