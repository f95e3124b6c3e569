package eu.integratingcities.gateway.operation;

import eu.integratingcities.gateway.problem.BodyRefusals;
import eu.integratingcities.gateway.problem.GatewayProblem;
import eu.integratingcities.gateway.problem.UnreadBody;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;

/** A request's body on its way into memory: bounded in bytes and time. Stays on the event loop. */
final class BodyReading {
    private final HttpServerRequest request;
    private final long limit;
    private final Promise<Buffer> read = Promise.promise();
    private final Buffer body = Buffer.buffer();

    private BodyReading(HttpServerRequest request, long limit) {
        this.request = request;
        this.limit = limit;
    }

    /** The whole body; fails with {@link RefusedException} for one that is too large, late, packed or broken off. */
    static Future<Buffer> of(HttpServerRequest request, long limit, Duration patience, Vertx vertx) {
        var refusal = BodyRefusals.of(request, limit);
        if (refusal != null) {
            return Future.failedFuture(new RefusedException(refusal));
        }
        if (request.isEnded()) {
            return Future.succeededFuture(Buffer.buffer());
        }
        var reading = new BodyReading(request, limit);
        reading.begin();
        var timer = vertx.setTimer(patience.toMillis(), late -> reading.refuse(BodyRefusals.slow(patience.toMillis())));
        return reading.read.future().onComplete(done -> vertx.cancelTimer(timer));
    }

    private void begin() {
        request.handler(this::receive);
        request.endHandler(end -> read.tryComplete(body));
        request.exceptionHandler(reason -> {
            refuse(BodyRefusals.broken());
            if (UnreadBody.isNotHttp(reason)) {
                UnreadBody.flush(request);
            }
        });
        if (request.headers().contains(HttpHeaders.EXPECT)) {
            request.response().writeContinue();
        }
        request.resume();
    }

    private void receive(Buffer chunk) {
        if (body.length() + chunk.length() > limit) {
            refuse(BodyRefusals.tooLarge(limit));
        } else {
            body.appendBuffer(chunk);
        }
    }

    private void refuse(GatewayProblem problem) {
        request.pause();
        read.tryFail(new RefusedException(problem));
    }
}
