package eu.integratingcities.delivery;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** What to do about a fault of a handler. */
enum FaultKind {
    /** The service's own database is away or full. No event could be handled now, so waiting loses nothing. */
    DATABASE_AWAY,
    /** Bad luck with others at work, such as a deadlock: the same again may well succeed. */
    PASSING,
    /** The same again would fail the same way. */
    LASTING;

    /** Looks through causes and suppressed exceptions; what the database says outweighs what wraps it. */
    static FaultKind of(Throwable fault) {
        var connected = connected(fault);
        return connected.stream()
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                // A batch speaks through its next exception.
                .filter(sql -> sql.getSQLState() != null || sql.getNextException() == null)
                .map(FaultKind::ofSql)
                .findFirst()
                .orElse(connected.stream().anyMatch(FaultKind::isBadLuck) ? PASSING : LASTING);
    }

    /** By SQLSTATE (PostgreSQL, appendix A); what has none comes from the connection pool. */
    private static FaultKind ofSql(SQLException fault) {
        var state = fault.getSQLState();
        if (state == null) {
            // No connection was to be had in time, or the transaction had ended under the handler's feet.
            return isWaitForConnection(fault) ? DATABASE_AWAY : PASSING;
        }
        return switch (state) {
            // 23505: someone else recorded the same at the same time, and will be seen the next time.
            case "23505", "40001", "40P01", "55P03", "57014" -> PASSING;
            // 25P03: the connection was closed because its transaction stood still, as when the machine was paused.
            case "25P03", "57P01", "57P02", "57P03", "57P05" -> DATABASE_AWAY;
            // 08 connection, 53 resources (disk, memory, connections), 58 system
            default ->
                switch (state.substring(0, Math.min(2, state.length()))) {
                    case "08", "53", "58" -> DATABASE_AWAY;
                    default -> LASTING;
                };
        };
    }

    /** The pool says so in two ways: with a cause while it opens a connection, in words while all are taken. */
    private static boolean isWaitForConnection(SQLException fault) {
        return fault.getCause() instanceof TimeoutException
                || String.valueOf(fault.getMessage()).toLowerCase(Locale.ROOT).contains("acquisition timeout");
    }

    private static boolean isBadLuck(Throwable fault) {
        return fault instanceof OptimisticLockException
                || fault instanceof PessimisticLockException
                || fault instanceof LockTimeoutException
                // A commit that did not go through, with no word from the database why.
                || fault instanceof RollbackException
                || fault instanceof HeuristicMixedException
                || fault instanceof HeuristicRollbackException
                || fault instanceof SystemException;
    }

    /** The fault, its causes and what is suppressed, nearest first. */
    private static List<Throwable> connected(Throwable fault) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        var connected = new ArrayList<Throwable>();
        Deque<Throwable> open = new ArrayDeque<>();
        open.add(fault);
        while (!open.isEmpty()) {
            var next = open.remove();
            if (seen.add(next)) {
                connected.add(next);
                Stream.concat(successors(next), Arrays.stream(next.getSuppressed()))
                        .forEach(open::add);
            }
        }
        return connected;
    }

    private static Stream<Throwable> successors(Throwable fault) {
        var following = fault instanceof SQLException sql ? sql.getNextException() : null;
        return Stream.concat(Stream.ofNullable(fault.getCause()), Stream.ofNullable(following));
    }
}
