package eu.integratingcities.http.imports;

import eu.integratingcities.http.problem.ProblemException;

/** A body of which no row can be looked for, such as CSV with a header that is not known. */
final class UnreadableBodyException extends Exception {
    private final transient ProblemException refusal;

    UnreadableBodyException(ProblemException refusal) {
        super(refusal);
        this.refusal = refusal;
    }

    ProblemException refusal() {
        return refusal;
    }
}
