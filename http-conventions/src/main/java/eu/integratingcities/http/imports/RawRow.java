package eu.integratingcities.http.imports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.integratingcities.http.problem.ProblemException;

/** A row as the body has it. */
sealed interface RawRow {
    /** Counted from 1. */
    int line();

    /** A row of which more can be made. */
    sealed interface Usable extends RawRow {
        /** Of its text, in bytes or characters. */
        int size();
    }

    /** A JSON object; members may still be wrong. */
    record Parsed(int line, int size, ObjectNode tree) implements Usable {}

    /** A row that says everything; its values may still be wrong. */
    record Whole(int line, int size, Object row) implements Usable {}

    record Broken(int line, ProblemException refusal) implements RawRow {}
}
