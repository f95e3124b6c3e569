package eu.integratingcities.http.imports;

import eu.integratingcities.http.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Who is told what becomes of rows while they are read. */
interface RowReading {
    /** Reads what was good when it was read before: a row that is refused now ends the reading. */
    RowReading AGAIN = new RowReading() {
        @Override
        public void seen() {}

        @Override
        public void refused(int line, @Nullable String key, ProblemException refusal) {
            throw new RefusedRowException(line, key, refusal);
        }
    };

    void seen();

    /**
     * A row cannot be taken.
     *
     * @param key null when not even the key can be read
     */
    void refused(int line, @Nullable String key, ProblemException refusal);
}
