package eu.integratingcities.gateway.quota;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.vertx.core.http.HttpHeaders;
import java.time.Duration;

/** One quota, and what each holder has left of it. It fills up again evenly. Safe for use by several threads. */
final class Policy {
    private static final int WINDOW_SECONDS = 60;
    private static final Duration WINDOW = Duration.ofSeconds(WINDOW_SECONDS);

    private final String name;
    private final int requests;
    private final CharSequence header;
    private final Cache<String, Bucket> buckets;

    /** So many requests a minute; who was silent for longer has a full bucket anyway and is forgotten. */
    Policy(String name, int requests, int remembered) {
        this.name = name;
        this.requests = requests;
        this.header = HttpHeaders.createOptimized("\"%s\";q=%d;w=%d".formatted(name, requests, WINDOW_SECONDS));
        this.buckets = Caffeine.newBuilder()
                .maximumSize(remembered)
                .expireAfterAccess(WINDOW)
                .build();
    }

    Bucket of(String holder) {
        return buckets.get(holder, unused -> Bucket.builder()
                // By the clock that nobody sets.
                .withNanosecondPrecision()
                .addLimit(limit -> limit.capacity(requests).refillGreedy(requests, WINDOW))
                .build());
    }

    /** The name in headers and problems. */
    String name() {
        return name;
    }

    /** The value of {@code RateLimit-Policy}. */
    CharSequence header() {
        return header;
    }

    /** The value of {@code RateLimit}: what is left, and the seconds until all of it is there again. */
    String left(long remaining) {
        long missing = Math.max(0, requests - remaining);
        return "\"%s\";r=%d;t=%d".formatted(name, remaining, (missing * WINDOW_SECONDS + requests - 1) / requests);
    }

    int requests() {
        return requests;
    }
}
