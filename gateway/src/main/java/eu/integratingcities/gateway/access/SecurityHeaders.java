package eu.integratingcities.gateway.access;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import jakarta.inject.Singleton;

/** What browsers are told on every answer, errors included. A page for people replaces the content security policy. */
@Singleton
public class SecurityHeaders {
    private static final CharSequence POLICY = HttpHeaders.createOptimized("Content-Security-Policy");
    private static final CharSequence NOTHING =
            HttpHeaders.createOptimized("default-src 'none'; frame-ancestors 'none'");
    private static final CharSequence TYPE_OPTIONS = HttpHeaders.createOptimized("X-Content-Type-Options");
    private static final CharSequence NO_SNIFF = HttpHeaders.createOptimized("nosniff");
    private static final CharSequence REFERRER_POLICY = HttpHeaders.createOptimized("Referrer-Policy");
    private static final CharSequence NO_REFERRER = HttpHeaders.createOptimized("no-referrer");
    private static final CharSequence RESOURCE_POLICY = HttpHeaders.createOptimized("Cross-Origin-Resource-Policy");
    private static final CharSequence CROSS_ORIGIN = HttpHeaders.createOptimized("cross-origin");
    private static final CharSequence TRANSPORT = HttpHeaders.createOptimized("Strict-Transport-Security");
    private static final CharSequence ONE_YEAR = HttpHeaders.createOptimized("max-age=31536000");

    private final boolean secure;

    SecurityHeaders(AccessConfig config) {
        this.secure = config.publicUrl().secure();
    }

    /** Adds the headers to an answer that has none of them yet. */
    public void write(MultiMap headers) {
        headers.add(POLICY, NOTHING);
        headers.add(TYPE_OPTIONS, NO_SNIFF);
        headers.add(REFERRER_POLICY, NO_REFERRER);
        headers.add(RESOURCE_POLICY, CROSS_ORIGIN);
        if (secure) {
            headers.add(TRANSPORT, ONE_YEAR);
        }
    }
}
