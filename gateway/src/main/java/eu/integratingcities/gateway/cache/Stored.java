package eu.integratingcities.gateway.cache;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it is kept. Only what it is made of ever changes, by being replaced.
 *
 * @param status 200, 301, 308 or 404
 * @param headers as the service sent them, for the next validation
 * @param plain what clients get
 * @param gzip the same compressed; null where that gains nothing
 * @param axes which preferences it answers
 * @param keys the surrogate keys of what it is made of
 * @param freshness how long it may be used
 * @param made when the service made it, as of {@link System#nanoTime}
 * @param validated when the service last said that it is good, likewise
 */
record Stored(
        int status,
        MultiMap headers,
        Coded plain,
        @Nullable Coded gzip,
        Axes axes,
        List<String> keys,
        Freshness freshness,
        long made,
        long validated) {
    private static final int OVERHEAD = 2_048;
    private static final int HEADER = 256;

    /**
     * Which preferences an answer depends on, and their values in the request that fetched it.
     *
     * @param accept null if it is the same whatever a client accepts
     * @param language null if it is the same in all languages
     */
    record Axes(@Nullable String accept, @Nullable String language) {
        boolean suit(Wish wish) {
            return (accept == null || accept.equals(wish.accept()))
                    && (language == null || language.equals(wish.language()));
        }
    }

    /** Whether events can evict it. */
    boolean isKeyed() {
        return !keys.isEmpty();
    }

    long ageSeconds(long now) {
        return TimeUnit.NANOSECONDS.toSeconds(now - made);
    }

    /** Seconds for which it is still fresh; negative when it is stale. */
    long secondsLeft(long now) {
        return freshness.lifetime() - ageSeconds(now);
    }

    Coded coded(boolean acceptsGzip) {
        return acceptsGzip && gzip != null ? gzip : plain;
    }

    /** Bytes in memory, roughly. */
    int weight() {
        return OVERHEAD
                + headers.size() * HEADER
                + keys.stream().mapToInt(String::length).sum()
                + plain.body().length()
                + (gzip == null ? 0 : gzip.body().length());
    }

    @Nullable
    String etag() {
        return headers.get(HttpHeaders.ETAG);
    }

    @Nullable
    String lastModified() {
        return headers.get(HttpHeaders.LAST_MODIFIED);
    }

    /** The body as the service sent it. */
    Buffer body() {
        return plain.body();
    }
}
