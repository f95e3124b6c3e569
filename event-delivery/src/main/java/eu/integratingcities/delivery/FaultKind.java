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
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
        var found = LASTING;
        for (var each : connected(fault)) {
            if (each instanceof SQLException sql) {
                var kind = ofSql(sql);
                if (kind != null) {
                    return kind;
                }
            } else if (isBadLuck(each)) {
                found = PASSING;
            }
        }
        return found;
    }

    /** By SQLSTATE (PostgreSQL, appendix A); null when it says nothing. */
    private static @Nullable FaultKind ofSql(SQLException fault) {
        var state = fault.getSQLState();
        if (state == null) {
            // The pool's own: no connection was to be had in time.
            return fault.getCause() == null && fault.getNextException() == null ? DATABASE_AWAY : null;
        }
        return switch (state) {
            case "40001", "40P01", "55P03", "57014" -> PASSING;
            case "57P01", "57P02", "57P03", "57P05" -> DATABASE_AWAY;
            // 08 connection, 53 resources (disk, memory, connections), 58 system
            default ->
                switch (state.substring(0, Math.min(2, state.length()))) {
                    case "08", "53", "58" -> DATABASE_AWAY;
                    default -> LASTING;
                };
        };
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

    private static Set<Throwable> connected(Throwable fault) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> open = new ArrayDeque<>();
        open.add(fault);
        while (!open.isEmpty()) {
            var next = open.remove();
            if (!seen.add(next)) {
                continue;
            }
            if (next.getCause() != null) {
                open.add(next.getCause());
            }
            open.addAll(List.of(next.getSuppressed()));
            if (next instanceof SQLException sql && sql.getNextException() != null) {
                open.add(sql.getNextException());
            }
        }
        return seen;
    }
}
