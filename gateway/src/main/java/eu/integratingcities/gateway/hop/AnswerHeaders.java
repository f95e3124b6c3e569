package eu.integratingcities.gateway.hop;

import io.vertx.core.MultiMap;

/**
 * The headers of a service's answer that a client gets: all but what concerns one connection, what is said among us
 * (surrogate keys, how long the gateway may keep it), and what the gateway itself says on every answer.
 */
public final class AnswerHeaders {
    private static final NameSet LEFT_OUT = HopByHop.and(
            "Surrogate-Key",
            "Surrogate-Control",
            "CDN-Cache-Control",
            "Server",
            "Date",
            "X-Powered-By",
            "Set-Cookie",
            "X-Request-Id",
            "RateLimit",
            "RateLimit-Policy",
            "Cache-Status",
            "traceparent",
            "Access-Control-Allow-Origin",
            "Access-Control-Allow-Credentials",
            "Access-Control-Allow-Methods",
            "Access-Control-Allow-Headers",
            "Access-Control-Expose-Headers",
            "Access-Control-Max-Age",
            "Content-Security-Policy",
            "X-Content-Type-Options",
            "Referrer-Policy",
            "Cross-Origin-Resource-Policy",
            "Strict-Transport-Security");

    private AnswerHeaders() {}

    /** Adds to the outbound headers what a client gets of the inbound ones. */
    public static void copy(MultiMap inbound, MultiMap outbound) {
        var leftOut = HopByHop.of(inbound, LEFT_OUT);
        for (var header : inbound) {
            if (!leftOut.contains(header.getKey())) {
                outbound.add(header.getKey(), header.getValue());
            }
        }
    }
}
