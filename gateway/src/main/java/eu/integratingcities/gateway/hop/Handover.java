package eu.integratingcities.gateway.hop;

import eu.integratingcities.gateway.exchange.Exchange;
import eu.integratingcities.gateway.route.Destination.ToService;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;

/** A fetched answer that waits for someone to take it. */
public final class Handover {
    private final Hop hop;
    private final ToService route;
    private final HttpClientRequest request;
    private final HttpClientResponse answer;
    private final Buffer read;

    Handover(Hop hop, ToService route, HttpClientRequest request, HttpClientResponse answer, Buffer read) {
        this.hop = hop;
        this.route = route;
        this.request = request;
        this.answer = answer;
        this.read = read;
    }

    /** The answer's status. */
    public int status() {
        return answer.statusCode();
    }

    /** Streams it to a client of the same event loop. */
    public void to(Exchange exchange) {
        hop.adopt(exchange, route, this);
    }

    /** Nobody wants it. */
    public void drop() {
        request.reset();
    }

    HttpClientRequest request() {
        return request;
    }

    HttpClientResponse answer() {
        return answer;
    }

    Buffer read() {
        return read;
    }
}
