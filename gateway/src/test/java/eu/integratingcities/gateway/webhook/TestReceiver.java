package eu.integratingcities.gateway.webhook;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;

/** A real receiver on a free port that notes what it gets. */
final class TestReceiver implements AutoCloseable {
    /** In place of a status: no answer at all. */
    static final int SILENCE = 0;

    /** What came. */
    record Got(String id, String timestamp, String signature, byte[] body) {
        String subject() {
            return new JsonObject(new String(body, StandardCharsets.UTF_8)).getString("subject");
        }
    }

    private final Vertx vertx = Vertx.vertx();
    private final List<Got> got = new CopyOnWriteArrayList<>();
    private final AtomicInteger held = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final int port;

    /** @param behaviour the status to answer with, knowing what came */
    TestReceiver(ToIntFunction<Got> behaviour) {
        port = vertx.createHttpServer()
                .requestHandler(request -> request.body().onSuccess(body -> {
                    var each = got(request, body.getBytes());
                    got.add(each);
                    int status = behaviour.applyAsInt(each);
                    if (status == SILENCE) {
                        hold(request);
                    } else {
                        request.response().setStatusCode(status).end("seen " + status);
                    }
                }))
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .actualPort();
    }

    private void hold(HttpServerRequest request) {
        request.connection().closeHandler(closed -> held.decrementAndGet());
        most.accumulateAndGet(held.incrementAndGet(), Math::max);
    }

    private static Got got(HttpServerRequest request, byte[] body) {
        return new Got(
                request.getHeader("webhook-id"),
                request.getHeader("webhook-timestamp"),
                request.getHeader("webhook-signature"),
                body);
    }

    String url() {
        return "http://127.0.0.1:" + port + "/";
    }

    List<Got> got() {
        return got;
    }

    /** The requests that are held now without an answer. */
    int held() {
        return held.get();
    }

    /** The most requests that were held at once without an answer. */
    int most() {
        return most.get();
    }

    /** Counts anew, from what is held now. */
    void forgetMost() {
        most.set(0);
    }

    List<String> ids() {
        return got.stream().map(Got::id).toList();
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
