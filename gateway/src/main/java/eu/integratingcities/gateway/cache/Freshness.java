package eu.integratingcities.gateway.cache;

import eu.integratingcities.gateway.exchange.HttpDates;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How long an answer may be used (RFC 9111 section 4.2, RFC 5861). Nothing is guessed: without a word about it an answer is
 * not kept.
 *
 * @param lifetime seconds for which it is fresh, counted from when the service made it
 * @param whileRevalidating seconds beyond that in which it may be shown while a new one is fetched
 * @param ifError seconds beyond that in which it may be shown when there is no new one to be had
 * @param strict whether it may never be shown stale, whoever allows it
 */
record Freshness(long lifetime, long whileRevalidating, long ifError, boolean strict) {
    static final String MAX_AGE = "max-age";
    static final String SHARED_MAX_AGE = "s-maxage";
    static final String WHILE_REVALIDATING = "stale-while-revalidate";
    static final String IF_ERROR = "stale-if-error";

    /** Directives whose argument is a number of seconds. */
    static final Set<String> COUNTED = Set.of(MAX_AGE, SHARED_MAX_AGE, WHILE_REVALIDATING, IF_ERROR);

    private static final Set<Integer> UNDERSTOOD = Set.of(200, 301, 308, 404);

    /** What the answer says of itself; empty when it is not to be kept. */
    static Optional<Freshness> of(int status, MultiMap headers) {
        if (!UNDERSTOOD.contains(status)
                || headers.contains(HttpHeaders.SET_COOKIE)
                || headers.contains(HttpHeaders.CONTENT_RANGE)
                || headers.contains(HttpHeaders.CONTENT_ENCODING)
                || isStream(headers)) {
            return Optional.empty();
        }
        var targeted = Directives.strict(headers.getAll("CDN-Cache-Control"));
        return targeted != null
                ? of(targeted, OptionalLong.empty())
                : of(Directives.lenient(headers.getAll(HttpHeaders.CACHE_CONTROL)), expires(headers));
    }

    private static boolean isStream(MultiMap headers) {
        var type = headers.get(HttpHeaders.CONTENT_TYPE);
        return type != null && type.startsWith("text/event-stream");
    }

    private static Optional<Freshness> of(Directives directives, OptionalLong expires) {
        boolean unstorable = directives.has("no-store") && !directives.has("must-understand");
        if (unstorable || directives.has("private") || directives.has("no-cache")) {
            return Optional.empty();
        }
        var shared = directives.seconds(SHARED_MAX_AGE);
        var own = shared.isPresent() ? shared : directives.seconds(MAX_AGE);
        var lifetime = own.isPresent() ? own : expires;
        if (lifetime.isEmpty()) {
            return Optional.empty();
        }
        // Section 5.2.2.10: s-maxage means proxy-revalidate, too.
        boolean strict = shared.isPresent() || directives.has("must-revalidate") || directives.has("proxy-revalidate");
        return Optional.of(new Freshness(
                lifetime.getAsLong(),
                directives.seconds(WHILE_REVALIDATING).orElse(0),
                directives.seconds(IF_ERROR).orElse(0),
                strict));
    }

    private static OptionalLong expires(MultiMap headers) {
        if (!headers.contains(HttpHeaders.EXPIRES)) {
            return OptionalLong.empty();
        }
        var lines = headers.getAll(HttpHeaders.EXPIRES);
        var expires = lines.size() == 1 ? HttpDates.parse(lines.getFirst()) : Optional.<Instant>empty();
        var made = HttpDates.parse(headers.get(HttpHeaders.DATE)).orElseGet(Instant::now);
        return OptionalLong.of(
                expires.map(end -> Math.max(0, Duration.between(made, end).toSeconds()))
                        .orElse(0L));
    }

    /** How old the answer was when it came (section 4.2.3), in seconds. */
    static long initialAge(MultiMap headers, Instant now) {
        long apparent = HttpDates.parse(headers.get(HttpHeaders.DATE))
                .map(made -> Duration.between(made, now).toSeconds())
                .orElse(0L);
        return Math.max(0, Math.max(apparent, toldAge(headers.get(HttpHeaders.AGE))));
    }

    /** Of several the first counts, and what is no number says nothing (RFC 9111 section 5.1). */
    private static long toldAge(@Nullable String age) {
        return age == null
                ? 0
                : Directives.lenient(List.of("age=" + age.split(",", 2)[0].strip()))
                        .seconds("age")
                        .orElse(0);
    }

    /** The same, for no longer than this. */
    Freshness atMost(Duration limit) {
        return new Freshness(Math.min(lifetime, limit.toSeconds()), 0, 0, strict);
    }
}
