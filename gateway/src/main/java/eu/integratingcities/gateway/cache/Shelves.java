package eu.integratingcities.gateway.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Policy.Eviction;
import com.github.benmanes.caffeine.cache.RemovalCause;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * All that is kept, in bounded memory, and which surrogate key concerns which URI. Reading takes no lock; storing and
 * evicting do, for microseconds, so that no answer gets in behind an eviction that it does not know of.
 */
final class Shelves {
    private final Cache<String, Shelf> byUri;
    private final Map<String, Set<String>> urisByKey = new HashMap<>();
    private final Positions positions;
    private final Queue<Gone> gone = new ConcurrentLinkedQueue<>();
    private final LongAdder evicted = new LongAdder();
    private final int variants;

    /** What memory had no room for; noted here because the index must not be touched while Caffeine is at work. */
    private record Gone(String uri, Shelf shelf) {}

    Shelves(long bytes, int variants, int rememberedKeys) {
        this.variants = variants;
        this.positions = new Positions(rememberedKeys);
        this.byUri = Caffeine.newBuilder()
                .maximumWeight(bytes)
                .weigher((String uri, Shelf shelf) -> shelf.weight() + 2 * uri.length())
                .executor(Runnable::run)
                .removalListener(this::noteGone)
                .build();
    }

    private void noteGone(@Nullable String uri, @Nullable Shelf shelf, RemovalCause cause) {
        if (uri != null && shelf != null) {
            gone.add(new Gone(uri, shelf));
        }
    }

    /** The answers of a URI, null if there are none. */
    @Nullable
    Shelf of(String uri) {
        return byUri.getIfPresent(uri);
    }

    /** The position to note before something is fetched. */
    long position() {
        return positions.current();
    }

    /**
     * Keeps the answer, unless something that it is made of was evicted since the position: then it may be older than the
     * eviction. False in that case.
     */
    synchronized boolean put(String uri, Stored stored, long since) {
        if (isTouched(uri, stored.keys(), since)) {
            return false;
        }
        var shelf = byUri.asMap().getOrDefault(uri, Shelf.EMPTY).with(stored, variants);
        byUri.put(uri, shelf);
        for (var key : shelf.keys()) {
            urisByKey.computeIfAbsent(key, unused -> new HashSet<>()).add(uri);
        }
        tidy();
        return true;
    }

    /** Whether the URI or one of the keys was, or can have been, evicted after the position. */
    synchronized boolean isTouched(String uri, Collection<String> keys, long since) {
        var all = new ArrayList<>(keys);
        all.add(CacheKeys.ofUri(uri));
        return positions.touchedSince(since, all);
    }

    /** Evicts all that is made of one of these. */
    synchronized void evict(Collection<String> keys) {
        positions.note(keys);
        for (var key : keys) {
            var uris = urisByKey.getOrDefault(key, Set.of());
            evicted.add(uris.size());
            List.copyOf(uris).forEach(byUri::invalidate);
        }
        tidy();
    }

    /** Evicts the URI itself, whatever it is made of. */
    synchronized void evictUri(String uri) {
        positions.note(List.of(CacheKeys.ofUri(uri)));
        byUri.invalidate(uri);
        tidy();
    }

    synchronized void evictEverything() {
        positions.noteEverything();
        evicted.add(byUri.estimatedSize());
        byUri.invalidateAll();
        tidy();
    }

    private void tidy() {
        for (var one = gone.poll(); one != null; one = gone.poll()) {
            var now = byUri.asMap().get(one.uri());
            var kept = now == null ? Set.<String>of() : now.keys();
            for (var key : one.shelf().keys()) {
                if (!kept.contains(key)) {
                    drop(key, one.uri());
                }
            }
        }
    }

    private void drop(String key, String uri) {
        var uris = urisByKey.get(key);
        if (uris != null && uris.remove(uri) && uris.isEmpty()) {
            urisByKey.remove(key);
        }
    }

    /** Keys that are looked after; for tests. */
    synchronized int keys() {
        byUri.cleanUp();
        tidy();
        return urisByKey.size();
    }

    long entries() {
        return byUri.estimatedSize();
    }

    long bytes() {
        return byUri.policy()
                .eviction()
                .map(Eviction::weightedSize)
                .orElseThrow()
                .orElse(0);
    }

    long evicted() {
        return evicted.sum();
    }
}
