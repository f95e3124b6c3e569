package eu.integratingcities.gateway.hop;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * The deadlines of one event loop's passages, looked through a few times a second: far cheaper than a timer for each
 * request, and a deadline moves by writing a field. Not safe for use by several threads.
 */
final class Deadlines {
    /** How late a passed deadline is noticed at most, in milliseconds. */
    static final long RESOLUTION_MILLIS = 50;

    private final Set<Passage> passages = Collections.newSetFromMap(new IdentityHashMap<>());

    void add(Passage passage) {
        passages.add(passage);
    }

    void remove(Passage passage) {
        passages.remove(passage);
    }

    /** Passages under way. */
    int count() {
        return passages.size();
    }

    /** Ends those that are late; {@code now} as of {@link System#nanoTime}. */
    void sweep(long now) {
        if (passages.isEmpty()) {
            return;
        }
        for (var passage : new ArrayList<>(passages)) {
            if (now - passage.deadline() > 0) {
                passage.expired();
            }
        }
    }
}
