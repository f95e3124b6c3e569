package eu.integratingcities.http.imports;

import java.util.function.Supplier;

/**
 * A row that is valid by itself.
 *
 * @param now the row, filled anew with what is on record where it left something out
 */
record BoundRow<R>(int line, String key, Supplier<R> now) {}
