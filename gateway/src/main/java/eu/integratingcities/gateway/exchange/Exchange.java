package eu.integratingcities.gateway.exchange;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;

/**
 * One request that passed the first filters, and its answer. Stays on the event loop of its connection.
 *
 * @param request the request; its response already carries the headers that every answer has
 * @param target what is asked for
 * @param id the request's id, also in the answer's {@code X-Request-Id}
 * @param client the client's address, behind trusted proxies the one that they vouch for
 */
public record Exchange(HttpServerRequest request, Target target, String id, String client) {

    /** The answer to be written. */
    public HttpServerResponse response() {
        return request.response();
    }
}
