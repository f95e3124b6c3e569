package eu.integratingcities.http.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import eu.integratingcities.http.caller.Caller;
import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.Refusals;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jboss.logging.Logger;

/** Works off one import after the other, in the name of the caller who sent it. */
@ApplicationScoped
class ImportWork {
    private static final Logger LOG = Logger.getLogger(ImportWork.class);
    private static final int BATCH = 500;

    private final ImportRuns runs;
    private final EntityManager entities;
    private final ObjectMapper json;
    private final Validator validator;
    private final Caller caller;

    ImportWork(ImportRuns runs, EntityManager entities, ObjectMapper json, Validator validator, Caller caller) {
        this.runs = runs;
        this.entities = entities;
        this.json = json;
        this.validator = validator;
        this.caller = caller;
    }

    @ActivateRequestContext
    <R> void run(ImportJob<R> job) {
        caller.actFor(job.caller());
        var tally = new Tally();
        var writer = new BatchWriter<>(job.rows(), entities, job.order().dryRun(), tally);
        var state = ImportState.INTERRUPTED;
        try (job) {
            state = job.order().mode() == ImportMode.GOOD_ROWS
                    ? goodRows(job, writer, tally)
                    : allOrNone(job, writer, tally);
        } catch (RuntimeException e) {
            LOG.errorf(e, "Import %s of %s ends at row %d", job.id(), job.rows().kind(), tally.rows());
        }
        record(Patience.FOR_THE_OUTCOME, job, state, tally);
        LOG.infof(
                "Import %s of %s: %s, %d rows, %d refused",
                job.id(), job.rows().kind(), state, tally.rows(), tally.refused());
    }

    private <R> ImportState goodRows(ImportJob<R> job, BatchWriter<R> writer, Tally tally) {
        batches(job, tally, batch -> {
            writer.applyGood(batch);
            record(Patience.FOR_ROWS, job, ImportState.RUNNING, tally);
        });
        return ImportState.FINISHED;
    }

    /** All rows are checked before the first is applied, so that every error is told at once. */
    private <R> ImportState allOrNone(ImportJob<R> job, BatchWriter<R> writer, Tally tally) {
        batches(job, tally, batch -> {});
        if (tally.refused() == 0) {
            applyTogether(job, writer, tally, BATCH);
        }
        return tally.refused() == 0 ? ImportState.FINISHED : ImportState.REFUSED;
    }

    /** A batch that is refused does not say for which row, so the second time rows go one by one. */
    private <R> void applyTogether(ImportJob<R> job, BatchWriter<R> writer, Tally tally, int size) {
        var at = new ArrayList<BoundRow<R>>();
        try {
            tally.applied(writer.inTransaction(() -> {
                var outcomes = new ArrayList<RowOutcome>();
                batches(job, RowReading.AGAIN, size, job.rows()::existing, batch -> {
                    at.clear();
                    at.addAll(batch);
                    outcomes.addAll(writer.apply(batch));
                });
                return outcomes;
            }));
        } catch (RefusedRowException e) {
            tally.refused(e.line(), e.key(), e.refusal());
        } catch (RuntimeException e) {
            var refusal = Refusals.lasting(e).orElseThrow(() -> e);
            if (size > 1) {
                applyTogether(job, writer, tally, 1);
            } else {
                tally.refused(at.getFirst().line(), at.getFirst().key(), refusal);
            }
        }
    }

    private <R> void batches(ImportJob<R> job, Tally tally, Consumer<List<BoundRow<R>>> work) {
        batches(job, tally, BATCH, key -> onRecord(job, key), work);
    }

    /** In a transaction of its own: a look-up that failed can be repeated, and none sees what an earlier one remembers. */
    private static <R> Optional<R> onRecord(ImportJob<R> job, String key) {
        return Patience.FOR_ROWS.call(
                () -> QuarkusTransaction.requiringNew().call(() -> job.rows().existing(key)));
    }

    private <R> void batches(
            ImportJob<R> job,
            RowReading reading,
            int size,
            Function<String, Optional<R>> onRecord,
            Consumer<List<BoundRow<R>>> work) {
        var binder = new RowBinder<>(job.rows(), job.format(), onRecord, json, validator);
        var batch = new ArrayList<BoundRow<R>>(size);
        try (var raws = open(job, reading)) {
            for (var raw = raws.next(); raw != null; raw = raws.next()) {
                reading.seen();
                take(raw, binder, reading, batch);
                if (batch.size() == size) {
                    work.accept(List.copyOf(batch));
                    batch.clear();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read a spooled import", e);
        }
        if (!batch.isEmpty()) {
            work.accept(batch);
        }
    }

    private static <R> void take(RawRow raw, RowBinder<R> binder, RowReading reading, List<BoundRow<R>> batch) {
        switch (raw) {
            case RawRow.Broken broken -> reading.refused(broken.line(), null, broken.refusal());
            case RawRow.Parsed parsed -> {
                try {
                    batch.add(binder.bind(parsed));
                } catch (RuntimeException e) {
                    // The look-up of what is on record fails too, for a key that no column can hold.
                    var refusal = Refusals.lasting(e).orElseThrow(() -> e);
                    reading.refused(parsed.line(), binder.keyOrNull(parsed), refusal);
                }
            }
        }
    }

    /** No rows when not even the header can be read. */
    private RawRows open(ImportJob<?> job, RowReading reading) throws IOException {
        try {
            return open(job);
        } catch (ProblemException e) {
            reading.refused(1, null, e);
            return RawRows.NONE;
        }
    }

    private RawRows open(ImportJob<?> job) throws IOException {
        return switch (job.format()) {
            case NDJSON -> new NdjsonRows(job.spool().open(), json);
            case CSV -> new CsvRows(job.spool().open(), job.rows(), json);
        };
    }

    private void record(Patience patience, ImportJob<?> job, ImportState state, Tally tally) {
        patience.call(() -> {
            runs.record(job.id(), state, tally);
            return tally;
        });
    }
}
