package eu.integratingcities.gateway.cache;

import eu.integratingcities.gateway.cache.Stored.Axes;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Makes what is kept of an answer.
 *
 * @param wish the preferences with which it was fetched
 * @param notFound how long a 404 is kept that no event can evict
 * @param sent when it was asked for, as of {@link System#nanoTime}: the answer may be as old as that (RFC 9111 section
 *     4.2.3)
 */
record Storing(Wish wish, Duration notFound, long sent) {
    private static final String KEYS = "Surrogate-Key";
    private static final int NOT_FOUND = 404;
    private static final int QUICK_BYTES = 16 * 1024;

    /** Preferences of which it is known what they mean. Compression is the gateway's own. */
    private static final Set<String> AXES = Set.of("accept", "accept-language", "accept-encoding");

    /** What a validation does not change: it says nothing about the body. */
    private static final Set<String> OF_BODY =
            Set.of("content-length", "content-encoding", "content-type", "content-range", "transfer-encoding");

    /** Whether an answer with this head is kept; with surrogate keys only if events are followed. */
    static boolean isStorable(int status, MultiMap headers, boolean followed, Duration notFound) {
        return freshness(status, headers, notFound).isPresent()
                && AXES.containsAll(axes(headers))
                && (followed || !headers.contains(KEYS));
    }

    /** Whether compressing it may hold an event loop up. */
    static boolean isQuick(MultiMap headers, Buffer body) {
        return body.length() <= QUICK_BYTES || !Compression.suits(headers);
    }

    private static Optional<Freshness> freshness(int status, MultiMap headers, Duration notFound) {
        var told = Freshness.of(status, headers);
        return status == NOT_FOUND && !headers.contains(KEYS) ? told.map(one -> one.atMost(notFound)) : told;
    }

    private static Set<String> axes(MultiMap headers) {
        var axes = new TreeSet<String>();
        for (var line : headers.getAll(HttpHeaders.VARY)) {
            for (var name : line.split(",", -1)) {
                if (!name.isBlank()) {
                    axes.add(name.strip().toLowerCase(Locale.ROOT));
                }
            }
        }
        return axes;
    }

    /** What is kept; null if it is not for keeping. */
    @Nullable
    Stored stored(int status, MultiMap headers, Buffer body) {
        return stored(status, headers, body, Compression.suits(headers) ? Compression.of(body) : Map.of());
    }

    private @Nullable Stored stored(int status, MultiMap headers, Buffer body, Map<Coding, Buffer> compressed) {
        var axes = axes(headers);
        return freshness(status, headers, notFound)
                .map(freshness -> new Stored(
                        status,
                        headers,
                        Coded.plain(body, headers, Compression.suits(headers)),
                        coded(compressed, headers),
                        new Axes(
                                axes.contains("accept") ? wish.accept() : null,
                                axes.contains("accept-language") ? wish.language() : null),
                        CacheKeys.surrogates(headers.get(KEYS)),
                        freshness,
                        sent - TimeUnit.SECONDS.toNanos(Freshness.initialAge(headers, Instant.now())),
                        System.nanoTime()))
                .orElse(null);
    }

    private static Map<Coding, Coded> coded(Map<Coding, Buffer> compressed, MultiMap headers) {
        var coded = new EnumMap<Coding, Coded>(Coding.class);
        compressed.forEach((coding, body) -> coded.put(coding, Coded.compressed(coding, body, headers)));
        return coded;
    }

    /** The same answer with what a 304 says anew (RFC 9111 section 3.2); null if it is no longer for keeping. */
    @Nullable
    Stored renewed(Stored known, MultiMap headers) {
        var merged = HttpHeaders.headers().addAll(known.headers());
        merged.remove(HttpHeaders.AGE);
        for (var name : headers.names()) {
            if (!OF_BODY.contains(name.toLowerCase(Locale.ROOT))) {
                merged.set(name, headers.getAll(name));
            }
        }
        var compressed = new EnumMap<Coding, Buffer>(Coding.class);
        known.compressed().forEach((coding, coded) -> compressed.put(coding, coded.body()));
        return stored(known.status(), merged, known.body(), compressed);
    }
}
