package eu.integratingcities.gateway.cache;

import eu.integratingcities.gateway.exchange.Exchange;
import eu.integratingcities.gateway.route.Destination.Origin;
import io.vertx.core.http.HttpHeaders;
import org.jspecify.annotations.Nullable;

/**
 * A read that the cache may answer.
 *
 * @param exchange the request
 * @param origin who answers otherwise
 * @param recipient who gets the answer
 * @param uri under what the answer is found
 * @param wish what the client prefers
 * @param demands the client's own cache directives
 * @param repeated whether it has waited for an answer that came too late
 */
record Ask(
        Exchange exchange,
        Origin origin,
        Recipient recipient,
        String uri,
        Wish wish,
        Directives demands,
        boolean repeated) {

    /** What a client asks for, by the URI under which the answer is kept. */
    static Ask of(Exchange exchange, Origin origin, Recipient client, String uri, Wishes wishes) {
        var headers = exchange.request().headers();
        var demands = headers.contains(HttpHeaders.CACHE_CONTROL)
                ? Directives.lenient(headers.getAll(HttpHeaders.CACHE_CONTROL))
                : Directives.NONE;
        return new Ask(exchange, origin, client, CacheKeys.of(uri), wishes.of(headers), demands, false);
    }

    Ask again() {
        return new Ask(exchange, origin, recipient, uri, wish, demands, true);
    }

    /** The same of somebody who takes any language and any format. */
    Ask withoutPreferences() {
        return new Ask(exchange, origin, recipient, uri, new Wish("", "", wish.codings()), demands, repeated);
    }

    /** What two requests have in common that one answer suits. */
    String flightKey() {
        return uri + '\n' + wish.accept() + '\n' + wish.language();
    }

    boolean isOnlyIfCached() {
        return demands.has("only-if-cached");
    }

    /** Whether the client asks for something newer than this. Some number that is none asks for the newest. */
    boolean wantsNewerThan(Stored stored, long now) {
        if (demands.arguments().isEmpty()) {
            return false;
        }
        return demands.has("no-cache")
                || stored.ageSeconds(now) > demands.seconds("max-age").orElse(Long.MAX_VALUE)
                || stored.secondsLeft(now) < demands.seconds("min-fresh").orElse(Long.MIN_VALUE);
    }

    /** Seconds of staleness that the client accepts. */
    long acceptedStaleness() {
        var argument = demands.arguments().get("max-stale");
        if (argument == null) {
            return 0;
        }
        return argument.isEmpty()
                ? Long.MAX_VALUE
                : demands.seconds("max-stale").orElse(0);
    }

    /** The answer in the coding that this client gets. */
    Coded coded(Stored stored) {
        return stored.coded(wish.codings());
    }

    @Nullable
    String header(CharSequence name) {
        return exchange.request().headers().get(name);
    }
}
