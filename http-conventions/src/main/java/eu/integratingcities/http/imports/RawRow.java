package eu.integratingcities.http.imports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.integratingcities.http.problem.ProblemException;

/** A row as the body has it. */
sealed interface RawRow {
    /** Counted from 1. */
    int line();

    /**
     * A JSON object; members may still be wrong.
     *
     * @param size of its text, in bytes or characters
     */
    record Parsed(int line, int size, ObjectNode tree) implements RawRow {}

    record Broken(int line, ProblemException refusal) implements RawRow {}
}
