package eu.integratingcities.gateway.operation;

import eu.integratingcities.gateway.exchange.EntityTags;
import eu.integratingcities.gateway.exchange.Exchange;
import eu.integratingcities.gateway.operation.OnceOnly.Given;
import eu.integratingcities.http.conditional.EntityTag;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;

/** Writes the answer of an operation, with the headers that the services give theirs. On the event loop. */
final class Reply {
    private static final CharSequence JSON = HttpHeaders.createOptimized("application/json");
    private static final CharSequence NO_STORE = HttpHeaders.createOptimized("no-store");
    private static final CharSequence NO_CACHE = HttpHeaders.createOptimized("no-cache");
    private static final int NOT_MODIFIED = 304;

    private Reply() {}

    static void write(Exchange exchange, Given given) {
        var request = exchange.request();
        var response = exchange.response();
        var headers = response.headers();
        var answer = given.answer();
        boolean read = HttpMethod.GET.equals(request.method()) || HttpMethod.HEAD.equals(request.method());
        boolean open = read && !request.headers().contains(HttpHeaders.AUTHORIZATION);
        response.setStatusCode(answer.status());
        headers.set(HttpHeaders.CACHE_CONTROL, open ? NO_CACHE : NO_STORE);
        if (given.replayed()) {
            headers.set("Idempotency-Replayed", "true");
        }
        if (answer.location() != null) {
            headers.set(HttpHeaders.LOCATION, answer.location());
        }
        if (given.next() != null) {
            headers.add("Link", "<" + given.next() + ">; rel=\"next\"");
        }
        var body = answer.body();
        if (body == null) {
            response.end();
            return;
        }
        var tag = EntityTag.of(body, answer.version()).toString();
        headers.set(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        headers.set(HttpHeaders.ETAG, tag);
        if (read && EntityTags.matches(EntityTags.known(request.headers()), tag)) {
            response.setStatusCode(NOT_MODIFIED).end();
            return;
        }
        headers.set(HttpHeaders.CONTENT_TYPE, JSON);
        headers.set(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length));
        if (HttpMethod.HEAD.equals(request.method())) {
            response.end();
        } else {
            response.end(Buffer.buffer(body));
        }
    }
}
