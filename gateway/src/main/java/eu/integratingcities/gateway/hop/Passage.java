package eu.integratingcities.gateway.hop;

import eu.integratingcities.gateway.exchange.Exchange;
import eu.integratingcities.gateway.problem.BodyRefusals;
import eu.integratingcities.gateway.problem.GatewayProblem;
import eu.integratingcities.gateway.problem.Problems;
import eu.integratingcities.gateway.problem.UnreadBody;
import eu.integratingcities.gateway.route.Destination.ToService;
import eu.integratingcities.gateway.route.RoutePolicy;
import io.vertx.core.AsyncResult;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import org.jspecify.annotations.Nullable;

/**
 * One request on its way through the gateway: connecting, uploading, waiting, answering, over. Whichever side breaks
 * off, the other is told, and each end is reached once. Stays on one event loop.
 */
final class Passage implements Timed {
    /** What nginx made the usual number for a client that left; never sent. */
    private static final int CLIENT_LEFT = 499;

    private enum Stage {
        CONNECTING,
        UPLOADING,
        WAITING,
        ANSWERING,
        OVER
    }

    private final Hop hop;
    private final Exchange exchange;
    private final ToService route;
    private final HopProblems problems;
    private final Repeats repeats;
    private final @Nullable Upload upload;
    private final long begun = System.nanoTime();
    private Stage stage = Stage.CONNECTING;
    private long deadline;
    private @Nullable HttpClientRequest outbound;
    private boolean repeated;
    private @Nullable Download download;

    Passage(Hop hop, Exchange exchange, ToService route) {
        this.hop = hop;
        this.exchange = exchange;
        this.route = route;
        this.problems = new HopProblems(route, exchange.request().method());
        var request = exchange.request();
        this.repeats = Repeats.of(request, route.policy());
        this.upload =
                Upload.isAnnounced(request) ? new Upload(request, route.policy().bodyLimit(), repeats, this) : null;
        this.deadline = begun + route.policy().timeout().toNanos();
    }

    void begin() {
        if (upload != null) {
            exchange.request().pause();
        }
        exchange.request().exceptionHandler(this::clientFailed);
        exchange.response().exceptionHandler(this::clientFailed);
        connect();
    }

    private void connect() {
        hop.connect(exchange.request().method(), exchange.target().uri(), route.service())
                .onComplete(this::connected);
    }

    private void connected(AsyncResult<HttpClientRequest> connection) {
        if (connection.failed()) {
            hop.notConnected(route.service(), connection.cause());
            answer(repeated ? problems.brokenOff() : problems.notConnected(connection.cause()), connection.cause());
            return;
        }
        var service = connection.result();
        if (stage == Stage.OVER) {
            service.reset();
            return;
        }
        outbound = service;
        hop.headers().write(exchange, service.headers());
        service.exceptionHandler(broken -> {}); // what breaks a request fails its response too
        service.response().onComplete(this::answered);
        if (upload == null) {
            stage = Stage.WAITING;
            service.end();
        } else {
            stage = Stage.UPLOADING;
            deadline = begun + route.policy().uploadTime().toNanos();
            upload.start(service);
        }
    }

    /** The request's last byte is on its way. */
    void uploaded() {
        if (stage == Stage.UPLOADING) {
            stage = Stage.WAITING;
            progressed();
        }
    }

    private void answered(AsyncResult<HttpClientResponse> result) {
        if (stage == Stage.OVER) {
            return;
        }
        if (result.failed()) {
            hop.silent(route.service());
            if (!repeated && repeats.allow(upload) && hop.allowsRepeat(route)) {
                sendAgain();
            } else {
                answer(problems.brokenOff(), result.cause());
            }
            return;
        }
        receive(result.result());
    }

    private void sendAgain() {
        repeated = true;
        stage = Stage.CONNECTING;
        outbound = null;
        if (upload != null) {
            upload.hold();
        }
        connect();
    }

    /** Takes over an answer that was fetched for others too, with the part of its body that has been read already. */
    void adopt(HttpClientRequest service, HttpClientResponse answer, Buffer read) {
        exchange.request().exceptionHandler(broken -> clientLeft());
        exchange.response().exceptionHandler(broken -> clientLeft());
        outbound = service;
        if (exchange.request().method().equals(HttpMethod.HEAD) && !HopProblems.isFault(answer)) {
            answerWithoutBody(answer);
            return;
        }
        receive(answer);
        if (download != null && read.length() > 0) {
            download.send(read);
        }
        answer.resume();
    }

    /** What was asked for others with its body is not waited for. */
    private void answerWithoutBody(HttpClientResponse answer) {
        answer.exceptionHandler(this::brokenOff);
        hop.heardOf(exchange, route.service(), answer);
        leave();
        exchange.response().setStatusCode(answer.statusCode());
        AnswerHeaders.copy(answer.headers(), exchange.response().headers());
        exchange.response().end();
        hop.journal().ended(route, answer.statusCode(), begun);
    }

    private void receive(HttpClientResponse answer) {
        answer.exceptionHandler(this::brokenOff); // also of one that is not passed on
        hop.heardOf(exchange, route.service(), answer);
        if (HopProblems.isFault(answer)) {
            answer(problems.fault(answer), null);
            return;
        }
        stage = Stage.ANSWERING;
        progressed();
        if (upload != null && !upload.isComplete()) {
            // It has heard enough, and gets no more of it.
            upload.stop();
            UnreadBody.announceClose(exchange.request());
        }
        download = new Download(answer, exchange.response(), this);
        if (hasNoBody(answer)) {
            download.startWithoutBody();
        } else {
            download.start(exchange.request().version());
        }
    }

    private boolean hasNoBody(HttpClientResponse answer) {
        int status = answer.statusCode();
        return exchange.request().method().equals(HttpMethod.HEAD) || status == 204 || status == 304;
    }

    /** Bytes moved: the deadline moves with them. */
    void progressed() {
        deadline = System.nanoTime() + route.policy().timeout().toNanos();
    }

    /** The service broke off in the middle of its answer. */
    void brokenOff(Throwable cause) {
        if (stage == Stage.OVER) {
            return;
        }
        if (download == null || !download.begun()) {
            answer(problems.brokenOff(), cause);
        } else {
            cutOff();
        }
    }

    void tooLarge() {
        answer(problems.tooLarge(), null);
    }

    /** Who has left hears no answer; who sends what is no chunk does. */
    private void clientFailed(Throwable reason) {
        if (stage != Stage.ANSWERING && UnreadBody.isNotHttp(reason)) {
            answer(BodyRefusals.broken(), null);
            UnreadBody.flush(exchange.request());
        } else {
            clientLeft();
        }
    }

    private void clientLeft() {
        if (stage != Stage.OVER) {
            cutOff();
        }
    }

    @Override
    public void expired() {
        switch (stage) {
            case CONNECTING -> answer(repeated ? problems.brokenOff() : problems.busy(), null);
            case UPLOADING ->
                answer(upload != null && upload.heldUpByService() ? problems.timeout() : problems.slowClient(), null);
            case WAITING -> {
                hop.silent(route.service());
                answer(problems.timeout(), null);
            }
            case ANSWERING -> {
                if (download == null || !download.begun()) {
                    answer(problems.timeout(), null);
                } else {
                    cutOff();
                }
            }
            case OVER -> {}
        }
    }

    /** Ends this passage with a problem in place of the service's answer. */
    private void answer(GatewayProblem problem, @Nullable Throwable cause) {
        if (stage == Stage.OVER) {
            return;
        }
        leave();
        Problems.answer(exchange.request(), problem);
        hop.journal().failed(exchange, route, problem, cause);
        hop.journal().ended(route, problem.type().status(), begun);
    }

    /** The answer has begun and cannot be completed: closing the connection is the only way to say so. */
    private void cutOff() {
        leave();
        exchange.response().reset();
        hop.journal().ended(route, CLIENT_LEFT, begun);
    }

    private void leave() {
        stage = Stage.OVER;
        hop.over(this);
        if (upload != null) {
            upload.stop();
        }
        if (outbound != null) {
            outbound.reset();
        }
    }

    /** The answer is complete. */
    void finish() {
        if (stage == Stage.OVER) {
            return;
        }
        stage = Stage.OVER;
        hop.over(this);
        if (upload != null && !upload.isComplete() && outbound != null) {
            outbound.reset();
            UnreadBody.drain(exchange.request());
        }
        hop.journal().ended(route, exchange.response().getStatusCode(), begun);
    }

    @Override
    public RoutePolicy policy() {
        return route.policy();
    }

    @Override
    public long deadline() {
        return deadline;
    }
}
