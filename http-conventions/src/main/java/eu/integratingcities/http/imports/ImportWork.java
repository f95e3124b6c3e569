package eu.integratingcities.http.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.Refusals;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Works off one import after the other, in the name of the caller who sent it. */
@ApplicationScoped
class ImportWork {
    private static final Logger LOG = Logger.getLogger(ImportWork.class);
    /**
     * Rows of a transaction: more take more memory, and are done again when one of them is bad; fewer wait oftener for the
     * disk.
     */
    private static final int BATCH = 1000;
    /** A batch of long rows has fewer: three batches are in memory at once, each row as an object or a tree. */
    private static final int BATCH_SIZE = 1024 * 1024;

    private final ImportRuns runs;
    private final EntityManager entities;
    private final ObjectMapper json;
    private final Validator validator;
    private final OnBehalf onBehalf;

    ImportWork(ImportRuns runs, EntityManager entities, ObjectMapper json, Validator validator, OnBehalf onBehalf) {
        this.runs = runs;
        this.entities = entities;
        this.json = json;
        this.validator = validator;
        this.onBehalf = onBehalf;
    }

    void run(ImportJob<?> job) {
        onBehalf.of(job.caller(), () -> workOff(job));
    }

    private <R> void workOff(ImportJob<R> job) {
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
        try (var lanes = new Lanes(job.rows().lanes())) {
            batches(
                    job,
                    tally,
                    BATCH,
                    keys -> {
                        lanes.await(keys);
                        return onRecord(job, keys);
                    },
                    batch -> lanes.submit(
                            batch,
                            () -> onBehalf.of(job.caller(), () -> {
                                writer.applyGood(batch);
                                record(Patience.FOR_ROWS, job, ImportState.RUNNING, tally);
                            })));
            lanes.awaitAll();
        }
        return ImportState.FINISHED;
    }

    /** All rows are checked before the first is applied, so that every error is told at once. */
    private <R> ImportState allOrNone(ImportJob<R> job, BatchWriter<R> writer, Tally tally) {
        batches(job, tally, BATCH, keys -> onRecord(job, keys), batch -> {});
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
                batches(job, RowReading.AGAIN, size, keys -> job.rows().existing(keys), batch -> {
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

    /** In a transaction of its own: a look-up that failed can be repeated, and none sees what an earlier one remembers. */
    private static <R> Map<String, R> onRecord(ImportJob<R> job, Set<String> keys) {
        return Patience.FOR_ROWS.call(
                () -> QuarkusTransaction.requiringNew().call(() -> job.rows().existing(keys)));
    }

    private <R> void batches(
            ImportJob<R> job,
            RowReading reading,
            int size,
            Function<Set<String>, Map<String, R>> onRecord,
            Consumer<List<BoundRow<R>>> work) {
        try (var raws = open(job)) {
            var binder = new RowBinder<>(job.rows(), job.format(), json, validator);
            var parsed = new ArrayList<RawRow.Usable>(size);
            var length = 0;
            for (var raw = raws.next(); raw != null; raw = raws.next()) {
                reading.seen();
                switch (raw) {
                    case RawRow.Broken broken -> reading.refused(broken.line(), null, broken.refusal());
                    case RawRow.Usable row -> {
                        parsed.add(row);
                        length += row.size();
                    }
                }
                if (parsed.size() == size || length >= BATCH_SIZE) {
                    workOff(parsed, binder, onRecord, reading, work);
                    length = 0;
                }
            }
            workOff(parsed, binder, onRecord, reading, work);
        } catch (UnreadableBodyException e) {
            reading.refused(1, null, e.refusal());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read a spooled import", e);
        }
    }

    private static <R> void workOff(
            List<RawRow.Usable> parsed,
            RowBinder<R> binder,
            Function<Set<String>, Map<String, R>> onRecord,
            RowReading reading,
            Consumer<List<BoundRow<R>>> work) {
        var batch = bound(parsed, binder, onRecord, reading);
        parsed.clear();
        if (!batch.isEmpty()) {
            work.accept(batch);
        }
    }

    /** The rows that are valid; what those that are partial leave out is read of all of them at once. */
    private static <R> List<BoundRow<R>> bound(
            List<RawRow.Usable> parsed,
            RowBinder<R> binder,
            Function<Set<String>, Map<String, R>> onRecord,
            RowReading reading) {
        var keys = parsed.stream()
                .filter(binder::isPartial)
                .map(binder::keyOrNull)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toUnmodifiableSet());
        var known = known(keys, onRecord);
        var bound = new ArrayList<BoundRow<R>>(parsed.size());
        for (var row : parsed) {
            try {
                bound.add(binder.bind(row, known));
            } catch (LaneFailedException e) {
                throw e;
            } catch (RuntimeException e) {
                var refusal = Refusals.lasting(e).orElseThrow(() -> e);
                reading.refused(row.line(), binder.keyOrNull(row), refusal);
            }
        }
        return List.copyOf(bound);
    }

    /** Looked up together, or each by itself where one of them is a key that no column can hold. */
    private static <R> Function<String, Optional<R>> known(
            Set<String> keys, Function<Set<String>, Map<String, R>> onRecord) {
        try {
            var together = keys.isEmpty() ? Map.<String, R>of() : onRecord.apply(keys);
            return key -> Optional.ofNullable(together.get(key));
        } catch (LaneFailedException e) {
            throw e;
        } catch (RuntimeException e) {
            if (Refusals.lasting(e).isEmpty()) {
                throw e;
            }
            return key -> Optional.ofNullable(onRecord.apply(Set.of(key)).get(key));
        }
    }

    /** @throws UnreadableBodyException when not even the first row can be looked for */
    private RawRows open(ImportJob<?> job) throws IOException, UnreadableBodyException {
        try {
            return switch (job.format()) {
                case NDJSON -> new NdjsonRows(job.spool().open(), job.rows(), json);
                case CSV -> new CsvRows(job.spool().open(), job.rows(), json);
            };
        } catch (ProblemException e) {
            throw new UnreadableBodyException(e);
        }
    }

    private void record(Patience patience, ImportJob<?> job, ImportState state, Tally tally) {
        tally.tell(() -> patience.call(() -> {
            runs.record(job.id(), state, tally);
            return tally;
        }));
    }
}
