package eu.integratingcities.gateway.hop;

import eu.integratingcities.gateway.access.PublicUrl;
import eu.integratingcities.gateway.exchange.EntityTags;
import eu.integratingcities.gateway.exchange.Exchange;
import eu.integratingcities.gateway.exchange.Names;
import eu.integratingcities.gateway.trace.TraceContext;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.List;

/**
 * The headers with which a service gets a request: the client's, without what concerns one connection, what only the
 * gateway may say, and what is none of a service's business (cookies, API keys).
 */
final class ForwardedHeaders {
    private static final String FORWARDED_PREFIX = "X-Forwarded-";
    private static final NameSet LEFT_OUT = HopByHop.and(
            "Host",
            "Expect",
            "Forwarded",
            "X-Real-IP",
            "Via",
            "X-Request-Id",
            "traceparent",
            "tracestate",
            "Cookie",
            "X-API-Key",
            "X-HTTP-Method-Override");
    private static final CharSequence VIA = HttpHeaders.createOptimized("1.1 gateway");

    /** What one caller wants for itself alone, or what the fetch says in its own words. */
    private static final List<CharSequence> ONE_CALLERS = List.of(
            HttpHeaders.IF_NONE_MATCH,
            HttpHeaders.IF_MODIFIED_SINCE,
            "If-Range",
            "Range",
            HttpHeaders.CACHE_CONTROL,
            "Pragma",
            HttpHeaders.ACCEPT,
            HttpHeaders.ACCEPT_LANGUAGE,
            HttpHeaders.ACCEPT_ENCODING,
            HttpHeaders.AUTHORIZATION,
            HttpHeaders.IF_MATCH,
            "If-Unmodified-Since",
            HttpHeaders.CONTENT_LENGTH,
            HttpHeaders.CONTENT_TYPE,
            HttpHeaders.CONTENT_ENCODING,
            HttpHeaders.TRANSFER_ENCODING);

    private final CharSequence publicScheme;
    private final CharSequence publicAuthority;

    ForwardedHeaders(PublicUrl publicUrl) {
        this.publicScheme = HttpHeaders.createOptimized(publicUrl.scheme());
        this.publicAuthority = HttpHeaders.createOptimized(publicUrl.authority());
    }

    /** Writes the headers of the request to the service; {@code Host} is the connection pool's. */
    void write(Exchange exchange, MultiMap outbound) {
        var inbound = exchange.request().headers();
        var leftOut = HopByHop.of(inbound, LEFT_OUT);
        for (var header : inbound) {
            var name = header.getKey();
            if (!leftOut.contains(name)
                    && !name.regionMatches(true, 0, FORWARDED_PREFIX, 0, FORWARDED_PREFIX.length())) {
                outbound.add(name, header.getValue());
            }
        }
        outbound.set(Names.X_FORWARDED_FOR, exchange.client());
        outbound.set(Names.X_FORWARDED_PROTO, publicScheme);
        outbound.set(Names.X_FORWARDED_HOST, publicAuthority);
        outbound.set(Names.X_REQUEST_ID, exchange.id());
        outbound.set(Names.VIA, VIA);
        withoutCoding(outbound, HttpHeaders.IF_NONE_MATCH);
        withoutCoding(outbound, HttpHeaders.IF_MATCH);
        trace(exchange, inbound, outbound);
    }

    /** The same for a fetch, whose answer is for everybody who prefers the same. */
    void write(FetchOrder order, MultiMap outbound) {
        write(order.exchange(), outbound);
        ONE_CALLERS.forEach(outbound::remove);
        order.headers().forEach((name, value) -> outbound.set(name, value));
    }

    /** Services know nothing of the tags that the gateway gives to what it has compressed. */
    private static void withoutCoding(MultiMap outbound, CharSequence name) {
        if (outbound.contains(name)) {
            outbound.set(name, EntityTags.withoutCoding(String.join(", ", outbound.getAll(name))));
        }
    }

    private static void trace(Exchange exchange, MultiMap inbound, MultiMap outbound) {
        var given = inbound.get(Names.TRACEPARENT);
        boolean valid =
                TraceContext.isValid(given) && inbound.getAll(Names.TRACEPARENT).size() == 1;
        // The parts of a composed answer belong to one trace.
        var begun = exchange.response().headers().get(Names.TRACEPARENT);
        var parent = valid ? given : begun == null ? TraceContext.begin() : begun;
        outbound.set(Names.TRACEPARENT, parent);
        if (valid && inbound.contains(Names.TRACESTATE)) {
            outbound.set(Names.TRACESTATE, String.join(",", inbound.getAll(Names.TRACESTATE)));
        }
        exchange.response().headers().set(Names.TRACEPARENT, parent);
    }
}
