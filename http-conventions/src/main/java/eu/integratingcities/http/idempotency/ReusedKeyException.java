package eu.integratingcities.http.idempotency;

import eu.integratingcities.http.problem.ProblemError;
import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;

/** The key stands for another request. */
class ReusedKeyException extends ProblemException {
    ReusedKeyException() {
        super(ProblemType.IDEMPOTENCY_KEY_REUSED, "This Idempotency-Key was sent with another body before.");
        with(ProblemError.inHeader(IdempotencyKey.HEADER, "reused", "A new request needs a new key."));
    }
}
