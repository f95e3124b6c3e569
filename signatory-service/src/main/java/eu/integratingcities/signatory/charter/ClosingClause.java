package eu.integratingcities.signatory.charter;

import org.jspecify.annotations.Nullable;

/**
 * The clause by which the mayors commit themselves.
 *
 * @param heading heading of the clause
 * @param opening first words of the clause
 * @param furtherCommitments what else the mayors promise in the clause
 * @param complete whether the whole clause is on record
 */
record ClosingClause(
        @Nullable String heading,
        @Nullable String opening,
        @Nullable String furtherCommitments,
        boolean complete) {}
