package eu.integratingcities.http.imports;

import java.util.Optional;
import java.util.function.Function;

/**
 * A row that is valid by itself.
 *
 * @param isPartial whether it leaves something out, which comes from the record
 * @param filled the row, given what finds the record under its key
 */
record BoundRow<R>(int line, String key, boolean isPartial, Function<Function<String, Optional<R>>, R> filled) {

    /** A row that says everything. */
    static <R> BoundRow<R> whole(int line, String key, R row) {
        return new BoundRow<>(line, key, false, onRecord -> row);
    }

    /** The row, filled anew with what is on record where it left something out. */
    R now(Function<String, Optional<R>> onRecord) {
        return filled.apply(onRecord);
    }
}
