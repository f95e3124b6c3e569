package eu.integratingcities.gateway.exchange;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Bytes that stay the same as long as the gateway runs, with a validator: written from memory, or answered 304. */
public final class FixedAnswer implements Page {
    private static final CharSequence REVALIDATE = HttpHeaders.createOptimized("no-cache");
    private static final CharSequence FOREVER = HttpHeaders.createOptimized("public, max-age=31536000, immutable");

    private final Buffer body;
    private final CharSequence type;
    private final CharSequence length;
    private final CharSequence etag;
    private final CharSequence cacheControl;
    private final @Nullable CharSequence securityPolicy;
    private final @Nullable CharSequence links;

    private FixedAnswer(
            Buffer body,
            CharSequence type,
            CharSequence etag,
            CharSequence cacheControl,
            @Nullable CharSequence securityPolicy,
            @Nullable CharSequence links) {
        this.body = body;
        this.type = type;
        this.length = HttpHeaders.createOptimized(Integer.toString(body.length()));
        this.etag = etag;
        this.cacheControl = cacheControl;
        this.securityPolicy = securityPolicy;
        this.links = links;
    }

    /** An answer that clients may keep, but ask about each time. */
    public static FixedAnswer of(byte[] bytes, String mediaType) {
        var etag = HttpHeaders.createOptimized(EntityTags.of(bytes));
        return new FixedAnswer(
                Buffer.buffer(bytes), HttpHeaders.createOptimized(mediaType), etag, REVALIDATE, null, null);
    }

    /** The same for text. */
    public static FixedAnswer of(String text, String mediaType) {
        return of(text.getBytes(StandardCharsets.UTF_8), mediaType);
    }

    /** The same answer where its path changes with its bytes, so that nobody needs to ask again. */
    public FixedAnswer keptForever() {
        return new FixedAnswer(body, type, etag, FOREVER, securityPolicy, links);
    }

    /** The same answer for browsers that may load what this content security policy allows. */
    public FixedAnswer withSecurityPolicy(String policy) {
        return new FixedAnswer(body, type, etag, cacheControl, HttpHeaders.createOptimized(policy), links);
    }

    /** The same answer with links to other resources, in the notation of the header {@code Link}. */
    public FixedAnswer withLinks(String others) {
        return new FixedAnswer(body, type, etag, cacheControl, securityPolicy, HttpHeaders.createOptimized(others));
    }

    @Override
    public void answer(Exchange exchange) {
        var response = exchange.response();
        var headers = response.headers();
        headers.set(HttpHeaders.ETAG, etag);
        headers.set(HttpHeaders.CACHE_CONTROL, cacheControl);
        if (securityPolicy != null) {
            headers.set(Names.CONTENT_SECURITY_POLICY, securityPolicy);
        }
        if (links != null) {
            headers.add(Names.LINK, links);
        }
        if (EntityTags.matches(EntityTags.known(exchange.request().headers()), etag)) {
            response.setStatusCode(304).end();
            return;
        }
        headers.set(HttpHeaders.CONTENT_TYPE, type);
        headers.set(HttpHeaders.CONTENT_LENGTH, length);
        if (HttpMethod.HEAD.equals(exchange.request().method())) {
            response.end();
        } else {
            new SlicedBody(body, response).write();
        }
    }
}
