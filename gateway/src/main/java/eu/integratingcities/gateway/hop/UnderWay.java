package eu.integratingcities.gateway.hop;

import eu.integratingcities.gateway.route.RoutePolicy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What one event loop has under way: how much of each lane, so that one lane's requests leave room for the others', and
 * until when. The deadlines are looked through a few times a second: far cheaper than a timer for each request, and a
 * deadline moves by writing a field. Not safe for use by several threads.
 */
final class UnderWay {
    /** How late a passed deadline is noticed at most, in milliseconds. */
    static final long RESOLUTION_MILLIS = 50;

    private final Set<Timed> all = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<String, Integer> byLane = new HashMap<>();

    /** Whether the policy's lane takes one more. */
    boolean hasRoom(RoutePolicy policy) {
        return byLane.getOrDefault(policy.lane(), 0) < policy.atOnce();
    }

    void add(Timed timed) {
        if (all.add(timed)) {
            byLane.merge(timed.policy().lane(), 1, Integer::sum);
        }
    }

    /** It is over; saying so again changes nothing. */
    void remove(Timed timed) {
        if (all.remove(timed)) {
            byLane.merge(timed.policy().lane(), -1, Integer::sum);
        }
    }

    /** Ends those that are late; {@code now} as of {@link System#nanoTime}. */
    void sweep(long now) {
        if (all.isEmpty()) {
            return;
        }
        for (var timed : new ArrayList<>(all)) {
            if (now - timed.deadline() > 0) {
                timed.expired();
            }
        }
    }
}
