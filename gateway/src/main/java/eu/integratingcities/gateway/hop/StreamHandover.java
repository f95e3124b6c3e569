package eu.integratingcities.gateway.hop;

import eu.integratingcities.gateway.exchange.Exchange;
import eu.integratingcities.gateway.route.Destination.ToService;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;

/** A service's answer whose body has not been read, or not to its end. */
final class StreamHandover implements Handover {
    private final Hop hop;
    private final ToService route;
    private final HttpClientRequest request;
    private final HttpClientResponse answer;
    private final Buffer read;

    StreamHandover(Hop hop, ToService route, HttpClientRequest request, HttpClientResponse answer, Buffer read) {
        this.hop = hop;
        this.route = route;
        this.request = request;
        this.answer = answer;
        this.read = read;
    }

    @Override
    public int status() {
        return answer.statusCode();
    }

    @Override
    public void to(Exchange exchange) {
        hop.adopt(exchange, route, this);
    }

    @Override
    public Runnable to(FetchOrder order, Receiver receiver) {
        return hop.collect(order, route, this, receiver);
    }

    @Override
    public void drop() {
        answer.exceptionHandler(ended -> {});
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
