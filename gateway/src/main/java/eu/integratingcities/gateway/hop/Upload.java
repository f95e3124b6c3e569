package eu.integratingcities.gateway.hop;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import org.jspecify.annotations.Nullable;

/**
 * The request's body on its way to the service: counted while it streams, and read from the client no faster than the
 * service takes it.
 */
final class Upload {
    private final HttpServerRequest request;
    private final long limit;
    private final Passage passage;
    private @Nullable HttpClientRequest outbound;
    private long received;
    private boolean complete;

    Upload(HttpServerRequest request, long limit, Passage passage) {
        this.request = request;
        this.limit = limit;
        this.passage = passage;
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
        request.handler(this::receive);
        request.endHandler(end -> complete());
        if (request.headers().contains(HttpHeaders.EXPECT)) {
            request.response().writeContinue();
        }
        request.resume();
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
        service.write(chunk);
        if (service.writeQueueFull()) {
            request.pause();
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

    /** Whether the service has been sent all of it. */
    boolean isComplete() {
        return complete;
    }

    /** Whether it is the service that does not read, rather than the client that does not send. */
    boolean heldUpByService() {
        return outbound == null || outbound.writeQueueFull();
    }
}
