package eu.integratingcities.gateway.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import eu.integratingcities.gateway.exchange.Exchange;
import eu.integratingcities.gateway.hop.Writes;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** What the event loops share: the answers, the fetches under way, and the watch over events. */
@Singleton
public class SharedCache implements Writes {
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final int MOST_UNKEPT = 4 * 1024 * 1024;
    private static final int FIRST_ERROR = 400;

    private final CacheConfig config;
    private final Shelves shelves;
    private final Trust trust;
    private final CacheMeters meters;
    private final ConcurrentMap<String, Flight> flights = new ConcurrentHashMap<>();
    private final Cache<String, Boolean> unkept;

    SharedCache(CacheConfig config, MeterRegistry registry) {
        this.config = config;
        this.shelves = new Shelves(config.memory().asLongValue(), config.variants(), config.rememberedKeys());
        this.trust = new Trust(config.trust().toNanos());
        this.meters = new CacheMeters(registry, shelves);
        this.unkept = Caffeine.newBuilder()
                .maximumWeight(MOST_UNKEPT)
                .weigher((String key, Boolean unused) -> key.length())
                .expireAfterWrite(config.unkept())
                .build();
    }

    /** Evicts what a write through this gateway changed, before its client hears of it (RFC 9111 section 4.4). */
    @Override
    public void answered(Exchange exchange, int status, MultiMap headers) {
        if (SAFE.contains(exchange.request().method()) || status >= FIRST_ERROR) {
            return;
        }
        shelves.evict(CacheKeys.surrogates(headers.get("Surrogate-Key")));
        shelves.evictUri(CacheKeys.of(exchange.target().uri()));
        evictOwn(headers.get(HttpHeaders.LOCATION));
        evictOwn(headers.get(HttpHeaders.CONTENT_LOCATION));
    }

    /** Services refer to each other by path; an address with a host may be anybody's. */
    private void evictOwn(@Nullable String location) {
        if (location != null && location.startsWith("/") && !location.startsWith("//")) {
            shelves.evictUri(CacheKeys.of(location));
        }
    }

    /** How far events have been read. */
    public LogWatch logWatch() {
        return trust.watch(System.nanoTime());
    }

    CacheConfig config() {
        return config;
    }

    Shelves shelves() {
        return shelves;
    }

    Trust trust() {
        return trust;
    }

    CacheMeters meters() {
        return meters;
    }

    ConcurrentMap<String, Flight> flights() {
        return flights;
    }

    /** Answers that proved to be not for keeping, so that nobody waits for another one's. */
    Cache<String, Boolean> unkept() {
        return unkept;
    }
}
