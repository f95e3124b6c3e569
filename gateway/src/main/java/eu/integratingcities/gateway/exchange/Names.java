package eu.integratingcities.gateway.exchange;

import io.vertx.core.http.HttpHeaders;

/** Header names that Vert.x does not have, encoded once. */
public final class Names {
    public static final CharSequence X_REQUEST_ID = HttpHeaders.createOptimized("X-Request-Id");
    public static final CharSequence TRACEPARENT = HttpHeaders.createOptimized("traceparent");
    public static final CharSequence TRACESTATE = HttpHeaders.createOptimized("tracestate");
    public static final CharSequence CONTENT_SECURITY_POLICY = HttpHeaders.createOptimized("Content-Security-Policy");
    public static final CharSequence X_FORWARDED_FOR = HttpHeaders.createOptimized("X-Forwarded-For");
    public static final CharSequence X_FORWARDED_HOST = HttpHeaders.createOptimized("X-Forwarded-Host");
    public static final CharSequence X_FORWARDED_PROTO = HttpHeaders.createOptimized("X-Forwarded-Proto");
    public static final CharSequence VIA = HttpHeaders.createOptimized("Via");
    public static final CharSequence IDEMPOTENCY_KEY = HttpHeaders.createOptimized("Idempotency-Key");
    public static final CharSequence CACHE_STATUS = HttpHeaders.createOptimized("Cache-Status");
    public static final CharSequence LINK = HttpHeaders.createOptimized("Link");

    private Names() {}
}
