package eu.integratingcities.gateway.hop;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import org.jspecify.annotations.Nullable;

/**
 * The request's body on its way to the service: counted while it streams, and read from the client no faster than the
 * service takes it. Where it may be sent once more, a small one is kept.
 */
final class Upload {
    private static final int MOST_KEPT = 64 * 1024;

    private final HttpServerRequest request;
    private final long limit;
    private final Passage passage;
    private @Nullable HttpClientRequest outbound;
    private @Nullable Buffer kept;
    private boolean begun;
    private long received;
    private boolean complete;

    Upload(HttpServerRequest request, long limit, Repeats repeats, Passage passage) {
        this.request = request;
        this.limit = limit;
        this.passage = passage;
        this.kept = repeats == Repeats.KEYED ? Buffer.buffer() : null;
    }

    /** Whether a request announces a body. */
    static boolean isAnnounced(HttpServerRequest request) {
        var length = request.headers().get(HttpHeaders.CONTENT_LENGTH);
        return length == null ? request.headers().contains(HttpHeaders.TRANSFER_ENCODING) : !length.equals("0");
    }

    /** The announced length; -1 if it comes in chunks. */
    static long announcedLength(HttpServerRequest request) {
        var length = request.headers().get(HttpHeaders.CONTENT_LENGTH);
        return length == null ? -1 : Long.parseLong(length);
    }

    void start(HttpClientRequest service) {
        outbound = service;
        if (announcedLength(request) < 0) {
            service.setChunked(true);
        }
        service.drainHandler(drained -> request.resume());
        if (kept != null && kept.length() > 0) {
            service.write(kept.copy());
        }
        if (complete) {
            complete();
            return;
        }
        if (!begun) {
            begin();
        }
        request.resume();
    }

    private void begin() {
        begun = true;
        request.handler(this::receive);
        request.endHandler(end -> complete());
        if (request.headers().contains(HttpHeaders.EXPECT)) {
            request.response().writeContinue();
        }
    }

    private void receive(Buffer chunk) {
        received += chunk.length();
        var service = outbound;
        if (service == null) {
            return;
        }
        if (received > limit) {
            passage.tooLarge();
            return;
        }
        keep(chunk);
        service.write(chunk);
        if (service.writeQueueFull()) {
            request.pause();
        }
    }

    private void keep(Buffer chunk) {
        if (kept != null) {
            kept = kept.length() + chunk.length() > MOST_KEPT ? null : kept.appendBuffer(chunk);
        }
    }

    private void complete() {
        var service = outbound;
        if (service != null) {
            complete = true;
            service.end();
            passage.uploaded();
        }
    }

    /** From here on nothing more goes to the service, not even the end: half a body must not look whole. */
    void stop() {
        outbound = null;
    }

    /** The service is gone; the rest waits for another connection. */
    void hold() {
        outbound = null;
        if (!complete) {
            request.pause();
        }
    }

    /** Whether all that was received is there still. */
    boolean isWhole() {
        return kept != null;
    }

    /** Whether the service has been sent all of it. */
    boolean isComplete() {
        return complete;
    }

    /** Whether it is the service that does not read, rather than the client that does not send. */
    boolean heldUpByService() {
        return outbound == null || outbound.writeQueueFull();
    }
}
