package eu.integratingcities.http.imports;

import eu.integratingcities.http.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Why a row was not applied.
 *
 * @param line of the body, counted from 1
 * @param key the row's key; null when the row could not be read
 */
public record RowError(int line, @Nullable String key, Problem problem) {}
