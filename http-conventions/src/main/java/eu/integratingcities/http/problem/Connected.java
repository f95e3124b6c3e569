package eu.integratingcities.http.problem;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A failure with what is behind it: a commit that fails has its reason among what it suppressed, a batch in a chain. */
final class Connected {
    private Connected() {}

    /** The failure, its causes, what was suppressed and what follows in a chain of the driver, nearest first. */
    static List<Throwable> to(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        var connected = new ArrayList<Throwable>();
        Deque<Throwable> open = new ArrayDeque<>(List.of(failure));
        while (!open.isEmpty()) {
            var next = open.remove();
            if (seen.add(next)) {
                connected.add(next);
                Stream.concat(behind(next), Arrays.stream(next.getSuppressed())).forEach(open::add);
            }
        }
        return connected;
    }

    /** Those of a type, nearest first. */
    static <T extends Throwable> Stream<T> to(Throwable failure, Class<T> type) {
        return to(failure).stream().filter(type::isInstance).map(type::cast);
    }

    private static Stream<Throwable> behind(Throwable failure) {
        var following = failure instanceof SQLException sql ? sql.getNextException() : null;
        return Stream.concat(Stream.ofNullable(failure.getCause()), Stream.ofNullable(following));
    }
}
