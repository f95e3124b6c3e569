package eu.integratingcities.gateway.cache;

import eu.integratingcities.gateway.exchange.EntityTags;
import eu.integratingcities.gateway.exchange.Exchange;
import eu.integratingcities.gateway.exchange.SlicedBody;
import eu.integratingcities.gateway.hop.AnswerHeaders;
import eu.integratingcities.gateway.hop.FetchOrder;
import eu.integratingcities.gateway.hop.Handover;
import eu.integratingcities.gateway.hop.Receiver;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;

/**
 * A composed answer that is not kept.
 *
 * @param headers with an entity tag
 */
record Composed(int status, MultiMap headers, Buffer body) implements Handover {
    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;

    @Override
    public void to(Exchange exchange) {
        var response = exchange.response();
        if (response.ended() || response.closed()) {
            return;
        }
        AnswerHeaders.copy(headers, response.headers());
        var known = EntityTags.known(exchange.request().headers());
        if (status == OK && known != null && EntityTags.matches(EntityTags.withoutCoding(known), etag())) {
            response.headers().remove(HttpHeaders.CONTENT_TYPE);
            response.setStatusCode(NOT_MODIFIED).end();
            return;
        }
        response.headers().set(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length()));
        response.setStatusCode(status);
        if (HttpMethod.HEAD.equals(exchange.request().method())) {
            response.end();
        } else {
            new SlicedBody(body, response).write();
        }
    }

    @Override
    public Runnable to(FetchOrder order, Receiver receiver) {
        receiver.collected(status, headers, body);
        return () -> {};
    }

    private String etag() {
        return headers.get(HttpHeaders.ETAG);
    }

    @Override
    public void drop() {
        // Nothing is under way for it.
    }
}
