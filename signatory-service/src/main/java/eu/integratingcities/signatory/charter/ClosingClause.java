package eu.integratingcities.signatory.charter;

import org.jspecify.annotations.Nullable;

/**
 * The clause by which the mayors commit themselves.
 *
 * @param complete whether the whole clause is on record
 */
record ClosingClause(
        @Nullable String heading,
        @Nullable String opening,
        @Nullable String furtherCommitments,
        boolean complete) {}
