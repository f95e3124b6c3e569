package eu.integratingcities.gateway.hop;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;

/**
 * The service's answer on its way to the client. Its head waits for the first bytes of a body of known length: a body
 * that came whole goes out in one write, and a service that breaks off before it can still be told as a problem.
 */
final class Download {
    private final HttpClientResponse answer;
    private final HttpServerResponse response;
    private final Passage passage;
    private final long length;
    private boolean headCopied;

    Download(HttpClientResponse answer, HttpServerResponse response, Passage passage) {
        this.answer = answer;
        this.response = response;
        this.passage = passage;
        var announced = answer.headers().get(HttpHeaders.CONTENT_LENGTH);
        this.length = announced == null ? -1 : Long.parseLong(announced);
    }

    void start(HttpVersion clientVersion) {
        answer.handler(this::send);
        answer.endHandler(end -> end());
        response.drainHandler(drained -> answer.resume());
        if (length < 0) {
            copyHead();
            if (clientVersion == HttpVersion.HTTP_1_1) {
                response.setChunked(true);
                response.writeHead();
            }
        }
    }

    /** For answers that have no body: HEAD, 204, 304. */
    void startWithoutBody() {
        answer.endHandler(end -> end());
    }

    void send(Buffer chunk) {
        passage.progressed();
        if (!headCopied) {
            copyHead();
            if (chunk.length() == length) {
                response.end(chunk);
                return;
            }
        }
        response.write(chunk);
        if (response.writeQueueFull()) {
            answer.pause();
        }
    }

    private void end() {
        if (!headCopied) {
            copyHead();
        }
        if (!response.ended()) {
            response.end();
        }
        passage.finish();
    }

    private void copyHead() {
        headCopied = true;
        response.setStatusCode(answer.statusCode());
        AnswerHeaders.copy(answer.headers(), response.headers());
    }

    /** Whether the client has been told anything yet. */
    boolean begun() {
        return headCopied;
    }
}
