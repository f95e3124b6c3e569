package eu.integratingcities.http.idempotency;

import eu.integratingcities.http.problem.ProblemError;
import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;
import java.util.regex.Pattern;

/**
 * What makes a request the same one again.
 *
 * @param caller the token's subject: the keys of two callers never meet
 * @param request method and path
 * @param key as the client chose it
 */
public record IdempotencyKey(String caller, String request, String key) {
    /** The header that carries it. */
    public static final String HEADER = "Idempotency-Key";

    private static final Pattern WELL_FORMED = Pattern.compile("[\\x21-\\x7e]{1,255}");

    /**
     * What this caller means by this header in this request.
     *
     * @throws ProblemException invalid-header, for what is not a key
     */
    public static IdempotencyKey of(String caller, String request, String header) {
        if (!WELL_FORMED.matcher(header).matches()) {
            throw new ProblemException(ProblemType.INVALID_HEADER, "An Idempotency-Key cannot look like this.")
                    .with(ProblemError.inHeader(
                            HEADER, "malformed", "Expected 1 to 255 visible ASCII characters, such as a UUID."));
        }
        return new IdempotencyKey(caller, request, header);
    }

    /** For the advisory lock; hashed to 64 bits by the database. */
    String lockName() {
        return String.join("\n", caller, request, key);
    }
}
