package eu.integratingcities.http.problem;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** What the database refuses or cannot do, by SQLSTATE (PostgreSQL, appendix A). */
final class DatabaseProblems {
    private static final String UNIQUE = "23505";
    private static final String FOREIGN_KEY = "23503";
    private static final String CHECK = "23514";
    /** Connection lost, shutting down, starting up, too many connections, or a wait that was cut off. */
    private static final Set<String> PASSING =
            Set.of("57P01", "57P02", "57P03", "53300", "55P03", "57014", "40001", "40P01");

    private static final String CONNECTION_CLASS = "08";
    /** Detail: Key (slug)=(utrecht) already exists. */
    private static final Pattern ONE_COLUMN = Pattern.compile("Key \\((\\w+)\\)=");

    private static final Pattern WORD = Pattern.compile("_(\\w)");
    private static final Pattern CONSTRAINT = Pattern.compile("constraint \"([^\"]+)\"");

    private DatabaseProblems() {}

    /** The refusal that a failure of the database amounts to; empty when the failure is our fault. */
    static Optional<ProblemException> of(Throwable failure) {
        var cause = sqlCause(failure);
        if (cause == null) {
            return Optional.empty();
        }
        var state = String.valueOf(cause.getSQLState());
        var name = constraint(failure, cause);
        return Optional.ofNullable(
                switch (state) {
                    case UNIQUE ->
                        refusal(ProblemType.ALREADY_EXISTS, "There is one with this identity already.", name, failure)
                                .at(member(cause), "taken", "The constraint " + name + " allows one.");
                    case FOREIGN_KEY ->
                        refusal(
                                ProblemType.STILL_REFERENCED,
                                "Something else on record refers to this, or it refers to nothing.",
                                name,
                                failure);
                    case CHECK -> refusal(ProblemType.CONFLICT, "A rule of the record forbids this.", name, failure);
                    default -> isPassing(cause, state) ? away(failure) : null;
                });
    }

    /** The member that has the name of the key's column; the whole body when the key has more than one. */
    private static String member(SQLException cause) {
        var key = ONE_COLUMN.matcher(String.valueOf(cause.getMessage()));
        return key.find()
                ? "/"
                        + WORD.matcher(key.group(1))
                                .replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT))
                : "";
    }

    private static ProblemException refusal(ProblemType type, String detail, String constraint, Throwable cause) {
        return new ProblemException(type, detail, cause).with("constraint", constraint);
    }

    private static ProblemException away(Throwable cause) {
        return new ProblemException(ProblemType.UNAVAILABLE, "The database is away for the moment.", cause)
                .withHeader("Retry-After", "2");
    }

    /** The pool times out without an SQLSTATE when the database does not accept connections. */
    private static boolean isPassing(SQLException cause, String state) {
        var stateless = cause.getSQLState() == null;
        return state.startsWith(CONNECTION_CLASS)
                || PASSING.contains(state)
                || (stateless && String.valueOf(cause.getMessage()).contains("timeout"));
    }

    private static String constraint(Throwable failure, SQLException cause) {
        for (Throwable current = failure; current != null; current = current.getCause()) {
            if (current instanceof ConstraintViolationException violation && violation.getConstraintName() != null) {
                return violation.getConstraintName();
            }
        }
        var named = CONSTRAINT.matcher(String.valueOf(cause.getMessage()));
        return named.find() ? named.group(1) : "";
    }

    private static @Nullable SQLException sqlCause(Throwable failure) {
        for (Throwable current = failure; current != null; current = current.getCause()) {
            if (current instanceof SQLException sql) {
                return sql;
            }
        }
        return null;
    }
}
