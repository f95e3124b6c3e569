package eu.integratingcities.gateway.access;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/**
 * Any page of any origin may read, and may see the headers that a client needs. There are no cookies here, so {@code *}
 * gives nothing away: a token has to be in the hands of the page that sends it.
 */
public final class Cors {
    private static final CharSequence EVERYBODY = HttpHeaders.createOptimized("*");
    private static final CharSequence EXPOSED = HttpHeaders.createOptimized(String.join(
            ", ",
            "ETag",
            "Link",
            "Location",
            "RateLimit",
            "RateLimit-Policy",
            "Retry-After",
            "Deprecation",
            "Sunset",
            "X-Request-Id",
            "Change-Position",
            "Idempotency-Replayed",
            "Content-Language",
            "Content-Disposition",
            "Content-Range",
            "Accept-Ranges",
            "Repr-Digest",
            "Age",
            "Cache-Status"));
    private static final CharSequence REQUEST_HEADERS = HttpHeaders.createOptimized(String.join(
            ", ",
            "Accept",
            "Accept-Language",
            "Authorization",
            "Cache-Control",
            "Content-Type",
            "Idempotency-Key",
            "If-Match",
            "If-None-Match",
            "If-Range",
            "Last-Event-ID",
            "Range",
            "traceparent",
            "X-API-Key",
            "X-Request-Id"));
    private static final CharSequence ONE_DAY = HttpHeaders.createOptimized("86400");

    private Cors() {}

    /** On every answer, whether or not the request names an origin: so no cache needs to tell the two apart. */
    public static void write(MultiMap headers) {
        headers.add(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, EVERYBODY);
        headers.add(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED);
    }

    /** Whether this is a browser that asks before it asks. */
    public static boolean isPreflight(HttpServerRequest options) {
        return options.headers().contains(HttpHeaders.ORIGIN)
                && options.headers().contains(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD);
    }

    /** What a preflight is told; {@code methods} as in {@code Allow}. */
    public static void allow(MultiMap headers, CharSequence methods) {
        headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, methods);
        headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, REQUEST_HEADERS);
        headers.set(HttpHeaders.ACCESS_CONTROL_MAX_AGE, ONE_DAY);
    }
}
