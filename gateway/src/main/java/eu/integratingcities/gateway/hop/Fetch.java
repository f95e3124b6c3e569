package eu.integratingcities.gateway.hop;

import eu.integratingcities.gateway.problem.GatewayProblem;
import eu.integratingcities.gateway.route.Destination.ToService;
import eu.integratingcities.gateway.route.RoutePolicy;
import io.vertx.core.AsyncResult;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import org.jspecify.annotations.Nullable;

/**
 * One GET that the gateway makes for itself: connecting, waiting, collecting, over. No client's end is its end. Stays on
 * one event loop.
 */
final class Fetch implements Timed {
    /** As in {@link Passage}. */
    private static final int CLIENT_LEFT = 499;

    private enum Stage {
        CONNECTING,
        WAITING,
        COLLECTING,
        OVER
    }

    private final Hop hop;
    private final FetchOrder order;
    private final ToService route;
    private final Receiver receiver;
    private final HopProblems problems;
    private final long begun = System.nanoTime();
    private final Buffer body = Buffer.buffer();
    private Stage stage = Stage.CONNECTING;
    private long deadline;
    private @Nullable HttpClientRequest outbound;
    private boolean repeated;

    Fetch(Hop hop, FetchOrder order, ToService route, Receiver receiver) {
        this.hop = hop;
        this.order = order;
        this.route = route;
        this.receiver = receiver;
        this.problems = new HopProblems(route, HttpMethod.GET);
        this.deadline = begun + route.policy().timeout().toNanos();
    }

    void begin() {
        hop.connect(HttpMethod.GET, order.exchange().target().uri(), route.service())
                .onComplete(this::connected);
    }

    private void connected(AsyncResult<HttpClientRequest> connection) {
        if (connection.failed()) {
            hop.notConnected(route.service(), connection.cause());
            fail(problems.notConnected(connection.cause()), connection.cause());
            return;
        }
        var service = connection.result();
        if (stage == Stage.OVER) {
            service.reset();
            return;
        }
        outbound = service;
        stage = Stage.WAITING;
        hop.headers().write(order, service.headers());
        service.exceptionHandler(broken -> {}); // what breaks a request fails its response too
        service.response().onComplete(this::answered);
        service.end();
    }

    private void answered(AsyncResult<HttpClientResponse> result) {
        if (stage == Stage.OVER) {
            return;
        }
        if (result.failed()) {
            hop.silent(route.service());
            if (!repeated && hop.allowsRepeat(route)) {
                repeated = true;
                stage = Stage.CONNECTING;
                begin();
            } else {
                fail(problems.brokenOff(), result.cause());
            }
            return;
        }
        var answer = result.result();
        answer.exceptionHandler(broken -> fail(problems.brokenOff(), broken)); // also of one that is not collected
        hop.heardOf(order.exchange(), route.service(), answer);
        if (HopProblems.isFault(answer)) {
            fail(problems.fault(answer), null);
            return;
        }
        progressed();
        var length = answer.headers().get(HttpHeaders.CONTENT_LENGTH);
        boolean tooLong = length != null && Long.parseLong(length) > order.limit();
        if (tooLong || !receiver.collects(answer.statusCode(), answer.headers())) {
            handOver(answer);
        } else {
            collect(answer);
        }
    }

    /** Goes on with an answer of which a part has been read. */
    void adopt(HttpClientRequest service, HttpClientResponse answer, Buffer read) {
        outbound = service;
        body.appendBuffer(read);
        collect(answer);
        answer.resume();
    }

    private void collect(HttpClientResponse answer) {
        stage = Stage.COLLECTING;
        answer.exceptionHandler(broken -> fail(problems.brokenOff(), broken));
        answer.endHandler(end -> {
            if (stage == Stage.COLLECTING) {
                finish(answer.statusCode());
                receiver.collected(answer.statusCode(), answer.headers(), body);
            }
        });
        answer.handler(chunk -> {
            progressed();
            body.appendBuffer(chunk);
            if (stage == Stage.COLLECTING && body.length() > order.limit()) {
                handOver(answer);
            }
        });
    }

    private void handOver(HttpClientResponse answer) {
        answer.pause();
        var service = outbound;
        stage = Stage.OVER;
        hop.over(this);
        if (service != null) {
            receiver.passed(new StreamHandover(hop, route, service, answer, body));
        }
    }

    private void progressed() {
        deadline = System.nanoTime() + route.policy().timeout().toNanos();
    }

    @Override
    public RoutePolicy policy() {
        return route.policy();
    }

    @Override
    public long deadline() {
        return deadline;
    }

    @Override
    public void expired() {
        if (stage == Stage.WAITING) {
            hop.silent(route.service());
        }
        fail(stage == Stage.CONNECTING ? problems.busy() : problems.timeout(), null);
    }

    private void fail(GatewayProblem problem, @Nullable Throwable cause) {
        if (stage == Stage.OVER) {
            return;
        }
        finish(problem.type().status());
        if (outbound != null) {
            outbound.reset();
        }
        hop.journal().failed(order.exchange(), route, problem, cause);
        receiver.failed(problem);
    }

    /** Nobody waits any more. */
    void cancel() {
        if (stage != Stage.OVER) {
            finish(CLIENT_LEFT);
            if (outbound != null) {
                outbound.reset();
            }
        }
    }

    private void finish(int status) {
        stage = Stage.OVER;
        hop.over(this);
        hop.journal().ended(route, status, begun);
    }
}
