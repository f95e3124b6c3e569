package eu.integratingcities.gateway.hop;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * The deadlines of what one event loop has under way, looked through a few times a second: far cheaper than a timer for each
 * request, and a deadline moves by writing a field. Not safe for use by several threads.
 */
final class Deadlines {
    /** How late a passed deadline is noticed at most, in milliseconds. */
    static final long RESOLUTION_MILLIS = 50;

    private final Set<Timed> underWay = Collections.newSetFromMap(new IdentityHashMap<>());

    void add(Timed timed) {
        underWay.add(timed);
    }

    void remove(Timed timed) {
        underWay.remove(timed);
    }

    /** How many are under way. */
    int count() {
        return underWay.size();
    }

    /** Ends those that are late; {@code now} as of {@link System#nanoTime}. */
    void sweep(long now) {
        if (underWay.isEmpty()) {
            return;
        }
        for (var timed : new ArrayList<>(underWay)) {
            if (now - timed.deadline() > 0) {
                timed.expired();
            }
        }
    }
}
