package eu.integratingcities.gateway.hop;

import eu.integratingcities.gateway.access.PublicUrl;
import eu.integratingcities.gateway.exchange.Exchange;
import eu.integratingcities.gateway.problem.GatewayProblem;
import eu.integratingcities.gateway.problem.Problems;
import eu.integratingcities.gateway.route.Destination.ToService;
import eu.integratingcities.gateway.route.Service;
import eu.integratingcities.http.problem.ProblemType;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
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
    private final Deadlines deadlines = new Deadlines();

    /** To be called on the event loop that will use it. */
    public Hop(Vertx vertx, HopConfig config, PublicUrl publicUrl, HopJournal journal) {
        this.client = vertx.createHttpClient(options(config), pool(config));
        this.headers = new ForwardedHeaders(publicUrl);
        this.journal = journal;
        vertx.setPeriodic(Deadlines.RESOLUTION_MILLIS, tick -> deadlines.sweep(System.nanoTime()));
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
        deadlines.add(passage);
        passage.begin();
    }

    /** What can be seen to be wrong before a byte of the body is read. */
    private static @Nullable GatewayProblem refusal(Exchange exchange, ToService route) {
        var request = exchange.request();
        if (Upload.announcedLength(request) > route.policy().bodyLimit()) {
            return new HopProblems(route).tooLarge();
        }
        var coding = request.headers().get(HttpHeaders.CONTENT_ENCODING);
        if (coding != null && !coding.equalsIgnoreCase("identity")) {
            // A body limit means nothing for a body that grows when it is unpacked.
            return GatewayProblem.of(
                            ProblemType.UNSUPPORTED_MEDIA_TYPE,
                            "Bodies have to be sent without Content-Encoding, not as " + coding + ".")
                    .withHeader("Accept-Encoding", "identity");
        }
        var expectation = request.headers().get(HttpHeaders.EXPECT);
        if (expectation != null && !expectation.equalsIgnoreCase("100-continue")) {
            return GatewayProblem.of(
                    ProblemType.INVALID_HEADER, "Expect can only be 100-continue, not " + expectation + ".");
        }
        return null;
    }

    Future<HttpClientRequest> connect(Exchange exchange, Service service) {
        return client.request(new RequestOptions()
                .setServer(service.address())
                .setHost(service.host())
                .setPort(service.port())
                .setSsl(service.tls())
                .setMethod(exchange.request().method())
                .setURI(exchange.target().uri()));
    }

    ForwardedHeaders headers() {
        return headers;
    }

    Deadlines deadlines() {
        return deadlines;
    }

    HopJournal journal() {
        return journal;
    }

    /** Requests on their way. */
    public int underWay() {
        return deadlines.count();
    }
}
