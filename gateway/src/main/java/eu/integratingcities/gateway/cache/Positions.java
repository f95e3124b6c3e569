package eu.integratingcities.gateway.cache;

import java.util.Collection;
import java.util.LinkedHashMap;

/**
 * When each key was evicted last, as a count of evictions. Bounded: of a key that is no longer listed only the latest
 * moment is known at which it can have been evicted. Written under the lock of {@link Shelves}; anybody may read {@link
 * #current}.
 */
final class Positions {
    private final int limit;
    private final LinkedHashMap<String, Long> byKey = new LinkedHashMap<>();
    private volatile long current;
    private long forgotten;

    /** Remembers so many keys. */
    Positions(int limit) {
        this.limit = limit;
    }

    /** The position of now: evictions after this have a higher one. */
    long current() {
        return current;
    }

    void note(Collection<String> keys) {
        long position = current + 1;
        current = position;
        for (var key : keys) {
            byKey.remove(key);
            byKey.put(key, position);
        }
        while (byKey.size() > limit) {
            forgotten = Math.max(forgotten, byKey.pollFirstEntry().getValue());
        }
    }

    void noteEverything() {
        long position = current + 1;
        current = position;
        byKey.clear();
        forgotten = position;
    }

    /** Whether one of the keys was, or can have been, evicted after this position. */
    boolean touchedSince(long position, Collection<String> keys) {
        return keys.stream().anyMatch(key -> byKey.getOrDefault(key, forgotten) > position);
    }
}
