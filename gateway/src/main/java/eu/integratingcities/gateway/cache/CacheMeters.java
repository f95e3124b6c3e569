package eu.integratingcities.gateway.cache;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;

/** How the cache does: {@code gateway_cache_…}. Counting costs a hit next to nothing. */
final class CacheMeters {
    private final LongAdder hits = new LongAdder();
    private final LongAdder misses = new LongAdder();
    private final LongAdder stale = new LongAdder();
    private final LongAdder collapsed = new LongAdder();
    private final Timer lag;

    CacheMeters(MeterRegistry registry, Shelves shelves) {
        counter(registry, "hit", hits);
        counter(registry, "miss", misses);
        counter(registry, "stale", stale);
        counter(registry, "collapsed", collapsed);
        FunctionCounter.builder("gateway.cache.evictions", shelves, Shelves::evicted)
                .description("Answers evicted because what they are made of changed")
                .register(registry);
        Gauge.builder("gateway.cache.entries", shelves, Shelves::entries)
                .description("URIs of which an answer is kept")
                .register(registry);
        Gauge.builder("gateway.cache.bytes", shelves, Shelves::bytes)
                .description("Memory that is taken by what is kept")
                .baseUnit("bytes")
                .register(registry);
        lag = Timer.builder("gateway.cache.eviction.lag")
                .description("From an event's arrival in Kafka to the eviction of what it made stale")
                .register(registry);
    }

    private static void counter(MeterRegistry registry, String outcome, LongAdder count) {
        FunctionCounter.builder("gateway.cache.requests", count, LongAdder::sum)
                .description("Reads by how the cache dealt with them")
                .tag("outcome", outcome)
                .register(registry);
    }

    void hit() {
        hits.increment();
    }

    void miss() {
        misses.increment();
    }

    void stale() {
        stale.increment();
    }

    void collapsed() {
        collapsed.increment();
    }

    void lag(long millis) {
        lag.record(Duration.ofMillis(Math.max(0, millis)));
    }
}
