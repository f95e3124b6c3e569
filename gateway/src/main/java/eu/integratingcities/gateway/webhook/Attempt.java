package eu.integratingcities.gateway.webhook;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.RequestOptions;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** One request under way and the beginning of its answer. Whoever ends it closes its connection. */
final class Attempt {
    private static final int MOST_BYTES = 1024;

    private final HttpClient client;
    private final RequestOptions options;
    private @Nullable HttpClientRequest request;
    private boolean over;

    Attempt(HttpClient client, RequestOptions options) {
        this.client = client;
        this.options = options;
    }

    /** Sends it; the answer is there with its body, or with as much of it as is kept. */
    Future<Verdict> begin(Buffer body) {
        return client.request(options).compose(connected -> {
            if (!holds(connected)) {
                connected.reset();
                return Future.failedFuture("ended");
            }
            var answer = connected.response().compose(Attempt::read);
            return connected
                    .end(body)
                    .recover(broken -> Future.succeededFuture())
                    .compose(sent -> answer);
        });
    }

    private synchronized boolean holds(HttpClientRequest connected) {
        request = connected;
        return !over;
    }

    private static Future<Verdict> read(HttpClientResponse response) {
        var read = Promise.<Verdict>promise();
        var body = Buffer.buffer();
        response.handler(chunk -> {
            body.appendBuffer(chunk.slice(0, Math.min(chunk.length(), MOST_BYTES - body.length())));
            if (body.length() >= MOST_BYTES) {
                response.pause();
                read.tryComplete(verdict(response, body));
            }
        });
        response.endHandler(end -> read.tryComplete(verdict(response, body)));
        // The status is there already, and it decides.
        response.exceptionHandler(broken -> read.tryComplete(verdict(response, body)));
        return read.future();
    }

    private static Verdict verdict(HttpClientResponse response, Buffer body) {
        // PostgreSQL has no text with the letter zero.
        var text = new String(body.getBytes(), StandardCharsets.UTF_8).replace('\0', ' ');
        return new Verdict.Answered(response.statusCode(), text);
    }

    /** Nothing more is sent or read. */
    synchronized void end() {
        over = true;
        if (request != null) {
            request.reset();
        }
    }
}
