package eu.integratingcities.http.problem;

import io.quarkus.arc.ArcUndeclaredThrowableException;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hibernate.exception.ConstraintViolationException;

/** What the database refuses or cannot do, by SQLSTATE (PostgreSQL, appendix A). */
final class DatabaseProblems {
    /** Detail: Key (slug)=(utrecht) already exists. */
    private static final Pattern ONE_COLUMN = Pattern.compile("Key \\((\\w+)\\)=");

    private static final Pattern WORD = Pattern.compile("_(\\w)");
    private static final Pattern CONSTRAINT = Pattern.compile("constraint \"([^\"]+)\"");
    private static final String UNSTORABLE =
            "A value cannot be stored: a text must not hold the character U+0000, a number or a date is too large, a key too"
                    + " long.";
    private static final String AWAY = "The database is away for the moment.";
    private static final String BUSY = "Others are at work on the same thing, or the database is slow at the moment.";
    /** What the transaction manager says, and the wrappers in which it says it. */
    private static final List<Class<? extends Throwable>> UNCERTAIN = List.of(
            RollbackException.class,
            HeuristicMixedException.class,
            HeuristicRollbackException.class,
            SystemException.class,
            ArcUndeclaredThrowableException.class,
            QuarkusTransactionException.class);

    private DatabaseProblems() {}

    /** The refusal that a failure of the database amounts to; empty when the failure is our fault. */
    static Optional<ProblemException> of(Throwable failure) {
        return Connected.to(failure, SQLException.class)
                // A batch speaks through its next exception.
                .filter(sql -> sql.getSQLState() != null || sql.getNextException() == null)
                .findFirst()
                .map(sql -> refusal(sql, failure))
                .orElseGet(() -> uncertain(failure));
    }

    private static Optional<ProblemException> refusal(SQLException said, Throwable failure) {
        var state = said.getSQLState();
        if (state == null) {
            // From the pool: no connection was to be had in time, or the transaction ended under our feet.
            return unavailable(AWAY, failure);
        }
        return switch (state) {
            case "23505" ->
                refusal(ProblemType.ALREADY_EXISTS, "There is one with this identity already.", said, failure)
                        .map(refusal -> refusal.at(
                                member(said),
                                "taken",
                                "The constraint %s allows one.".formatted(constraint(said, failure))));
            case "23503" ->
                refusal(
                        ProblemType.STILL_REFERENCED,
                        "Something else on record refers to this, or it refers to nothing.",
                        said,
                        failure);
            case "23514" -> refusal(ProblemType.CONFLICT, "A rule of the record forbids this.", said, failure);
            // Text, number or time that no column or index could hold: the driver's words may quote it, ours do not.
            case "22001", "22003", "22008", "22021", "22P05", "54000" ->
                Optional.of(new ProblemException(ProblemType.INVALID_BODY, UNSTORABLE, failure));
            // A deadlock, a serialisation failure, a lock or a statement that took too long, a transaction left alone.
            case "40001", "40P01", "55P03", "57014", "25P03" -> unavailable(BUSY, failure);
            case "57P01", "57P02", "57P03", "57P05" -> unavailable(AWAY, failure);
            // 08 connection, 53 resources (disk, memory, connections), 58 system
            default ->
                switch (state.substring(0, 2)) {
                    case "08", "53", "58" -> unavailable(AWAY, failure);
                    default -> Optional.empty();
                };
        };
    }

    /** The member that has the name of the key's column; the whole body when the key has more than one, or is a row's id. */
    private static String member(SQLException said) {
        var key = ONE_COLUMN.matcher(String.valueOf(said.getMessage()));
        return key.find() && !key.group(1).endsWith("_id")
                ? "/"
                        + WORD.matcher(key.group(1))
                                .replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT))
                : "";
    }

    /** A transaction that ended without anybody saying why, as one does that took too long. */
    private static Optional<ProblemException> uncertain(Throwable failure) {
        return Connected.to(failure).stream().allMatch(DatabaseProblems::isUncertain)
                ? unavailable(BUSY, failure)
                : Optional.empty();
    }

    private static boolean isUncertain(Throwable failure) {
        return UNCERTAIN.stream().anyMatch(type -> type.isInstance(failure));
    }

    private static Optional<ProblemException> refusal(
            ProblemType type, String detail, SQLException said, Throwable cause) {
        return Optional.of(new ProblemException(type, detail, cause).with("constraint", constraint(said, cause)));
    }

    private static Optional<ProblemException> unavailable(String detail, Throwable cause) {
        return Optional.of(new ProblemException(ProblemType.UNAVAILABLE, detail, cause).withHeader("Retry-After", "2"));
    }

    private static String constraint(SQLException said, Throwable failure) {
        return Connected.to(failure, ConstraintViolationException.class)
                .flatMap(violation -> Optional.ofNullable(violation.getConstraintName()).stream())
                .findFirst()
                .orElseGet(() -> {
                    var named = CONSTRAINT.matcher(String.valueOf(said.getMessage()));
                    return named.find() ? named.group(1) : "";
                });
    }
}
