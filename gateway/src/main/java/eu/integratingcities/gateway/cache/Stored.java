package eu.integratingcities.gateway.cache;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it is kept. Only what it is made of ever changes, by being replaced.
 *
 * @param status 200, 301, 308 or 404
 * @param headers as the service sent them, for the next validation
 * @param plain what clients get
 * @param compressed the same in the codings that make it smaller
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
        Map<Coding, Coded> compressed,
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

    /** Copies the map and the keys. */
    Stored {
        compressed = Map.copyOf(compressed);
        keys = List.copyOf(keys);
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

    /** What a client gets who accepts these codings, the best one first. */
    Coded coded(List<Coding> accepted) {
        for (var coding : accepted) {
            var body = compressed.get(coding);
            if (body != null) {
                return body;
            }
        }
        return plain;
    }

    /** Bytes in memory, roughly. */
    int weight() {
        return OVERHEAD
                + headers.size() * HEADER
                + keys.stream().mapToInt(String::length).sum()
                + plain.body().length()
                + compressed.values().stream()
                        .mapToInt(coded -> coded.body().length())
                        .sum();
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
