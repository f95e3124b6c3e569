package eu.integratingcities.gateway.hop;

import eu.integratingcities.gateway.access.PublicUrl;
import eu.integratingcities.gateway.exchange.Exchange;
import eu.integratingcities.gateway.problem.BodyRefusals;
import eu.integratingcities.gateway.problem.GatewayProblem;
import eu.integratingcities.gateway.problem.Problems;
import eu.integratingcities.gateway.route.Destination.ToService;
import eu.integratingcities.gateway.route.Service;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import org.jspecify.annotations.Nullable;

/**
 * Takes requests to the services. Each event loop has one of its own with its own connections, so that a request and its
 * answer never change threads.
 */
public final class Hop {
    private final HttpClient client;
    private final ForwardedHeaders headers;
    private final HopJournal journal;
    private final Breakers breakers;
    private final Writes writes;
    private final UnderWay underWay = new UnderWay();

    /** To be called on the event loop that will use it. */
    public Hop(Vertx vertx, HopConfig config, PublicUrl publicUrl, HopOffice office) {
        this.client = vertx.createHttpClient(options(config), pool(config));
        this.headers = new ForwardedHeaders(publicUrl);
        this.journal = office.journal();
        this.breakers = office.breakers();
        this.writes = office.writes();
        vertx.setPeriodic(UnderWay.RESOLUTION_MILLIS, tick -> underWay.sweep(System.nanoTime()));
    }

    private static HttpClientOptions options(HopConfig config) {
        return new HttpClientOptions()
                .setConnectTimeout((int) config.connectTimeout().toMillis())
                .setKeepAliveTimeout((int) config.keepAlive().toSeconds())
                .setMaxWaitQueueSize(config.waiting())
                .setMaxHeaderSize((int) config.headLimit().asLongValue())
                .setDecompressionSupported(false);
    }

    private static PoolOptions pool(HopConfig config) {
        return new PoolOptions().setHttp1MaxSize(config.connections()).setMaxWaitQueueSize(config.waiting());
    }

    /** Answers with what the service says, or with a problem. */
    public void send(Exchange exchange, ToService route) {
        var problem = refusal(exchange, route);
        if (problem != null) {
            Problems.answer(exchange.request(), problem);
            return;
        }
        var passage = new Passage(this, exchange, route);
        underWay.add(passage);
        passage.begin();
    }

    /**
     * Fetches what no single client waits for; the receiver hears of it on this event loop. What comes back cancels it,
     * on this event loop too, without another word.
     */
    public Runnable fetch(FetchOrder order, ToService route, Receiver receiver) {
        var problem = overload(HttpMethod.GET, route);
        if (problem != null) {
            receiver.failed(problem);
            return () -> {};
        }
        var fetch = new Fetch(this, order, route, receiver);
        underWay.add(fetch);
        fetch.begin();
        return fetch::cancel;
    }

    /** Goes on with a fetched answer that turned out to be for one client only. */
    void adopt(Exchange exchange, ToService route, StreamHandover handover) {
        var passage = new Passage(this, exchange, route);
        underWay.add(passage);
        passage.adopt(handover.request(), handover.answer(), handover.read());
    }

    /** Reads the rest of a fetched answer for a receiver. */
    Runnable collect(FetchOrder order, ToService route, StreamHandover handover, Receiver receiver) {
        var fetch = new Fetch(this, order, route, receiver);
        underWay.add(fetch);
        fetch.adopt(handover.request(), handover.answer(), handover.read());
        return fetch::cancel;
    }

    /** What can be seen to be wrong before a byte of the body is read. */
    private @Nullable GatewayProblem refusal(Exchange exchange, ToService route) {
        var problem = BodyRefusals.of(exchange.request(), route.policy().bodyLimit());
        if (problem != null) {
            return problem;
        }
        return overload(exchange.request().method(), route);
    }

    /** A full lane is refused at once: what waits for its turn only grows. */
    private @Nullable GatewayProblem overload(HttpMethod method, ToService route) {
        if (!underWay.hasRoom(route.policy())) {
            return new HopProblems(route, method).busy();
        }
        return breakers.admits(route.service()) ? null : new HopProblems(route, method).down();
    }

    /** Whether what the service dropped without an answer may be sent again. */
    boolean allowsRepeat(ToService route) {
        boolean allowed = breakers.allowRepeat(route.service());
        if (allowed) {
            journal.repeated(route);
        }
        return allowed;
    }

    /** A connection attempt failed. A full queue is the gateway's own affair and says nothing about the service. */
    void notConnected(Service service, Throwable cause) {
        if (!(cause instanceof ConnectionPoolTooBusyException)) {
            breakers.failed(service);
        }
    }

    /** The service did not begin to answer: not in time, or it broke off. */
    void silent(Service service) {
        breakers.failed(service);
    }

    /** The service answers; if it was asked to change something, it says what. */
    void heardOf(Exchange exchange, Service service, HttpClientResponse answer) {
        breakers.succeeded(service);
        writes.answered(exchange, answer.statusCode(), answer.headers());
    }

    Future<HttpClientRequest> connect(HttpMethod method, String uri, Service service) {
        return client.request(new RequestOptions()
                .setServer(service.address())
                .setHost(service.host())
                .setPort(service.port())
                .setSsl(service.tls())
                .setMethod(method)
                .setURI(uri));
    }

    ForwardedHeaders headers() {
        return headers;
    }

    void over(Timed timed) {
        underWay.remove(timed);
    }

    HopJournal journal() {
        return journal;
    }
}
