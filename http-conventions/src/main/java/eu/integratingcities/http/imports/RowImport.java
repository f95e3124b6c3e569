package eu.integratingcities.http.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One kind of bulk import: how a row is put on record. Rows arrive parsed and valid.
 *
 * @param <R> the row: the writable members of the API's view
 */
public interface RowImport<R> {
    /** As in the path, such as {@code signatories}. */
    String kind();

    Class<R> rowType();

    /**
     * The view whose lists can be loaded as they were written. What it says beyond the row, such as a version, is the
     * register's to tell, and is passed over. Empty: nothing but rows can be loaded.
     */
    default Optional<Class<?>> view() {
        return Optional.empty();
    }

    /** Names the row in its outcome, such as a slug. Called before validation, so members may be missing. */
    String key(R row);

    /**
     * Puts one row on record, in the transaction that the engine opened.
     *
     * @throws eu.integratingcities.http.problem.ProblemException when the row cannot be; it undoes this row only, unless
     *     all or none were asked for
     */
    RowOutcome apply(R row);

    /**
     * Puts a batch on record, in one transaction: override to read and write in bulk. When it refuses, the engine
     * divides the batch until the row at fault stands alone.
     *
     * @return the outcomes in the order of the rows
     */
    default List<RowOutcome> applyAll(List<R> rows) {
        return rows.stream().map(this::apply).toList();
    }

    /**
     * How many batches may be applied side by side. More than one only where no row needs another row of the same body:
     * rows of one key are never side by side.
     */
    default int lanes() {
        return 1;
    }

    /** What is on record under a key, to fill what a row leaves out; nothing by default. */
    default Optional<R> existing(String key) {
        return Optional.empty();
    }

    /** What is on record under these keys, by key; those without a record are left out. Override to read in bulk. */
    default Map<String, R> existing(Set<String> keys) {
        var found = new HashMap<String, R>();
        keys.forEach(key -> existing(key).ifPresent(row -> found.put(key, row)));
        return found;
    }
}
