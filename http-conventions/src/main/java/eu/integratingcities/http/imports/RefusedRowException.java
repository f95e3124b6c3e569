package eu.integratingcities.http.imports;

import eu.integratingcities.http.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** A row of an import of all or none is refused although it was good when all were checked: a record changed since. */
final class RefusedRowException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final @Nullable String key;
    private final ProblemException refusal;

    RefusedRowException(int line, @Nullable String key, ProblemException refusal) {
        super(refusal);
        this.line = line;
        this.key = key;
        this.refusal = refusal;
    }

    int line() {
        return line;
    }

    @Nullable
    String key() {
        return key;
    }

    ProblemException refusal() {
        return refusal;
    }
}
