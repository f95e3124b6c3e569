package eu.integratingcities.gateway.exchange;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.util.Objects;

/**
 * A body in memory, handed to the connection no faster than the client takes it, so that a slow client is seen to be
 * still reading.
 */
public final class SlicedBody {
    private static final int SLICE = 128 * 1024;
    private static final long PATIENCE_MILLIS = 30_000;

    private final Buffer body;
    private final HttpServerResponse response;
    private int written;
    private int writtenAtLastTick;

    /** To be written once. */
    public SlicedBody(Buffer body, HttpServerResponse response) {
        this.body = body;
        this.response = response;
    }

    /** Writes the whole body, over time, and ends the response. */
    public void write() {
        if (body.length() <= SLICE) {
            response.end(body);
            return;
        }
        var vertx = Objects.requireNonNull(Vertx.currentContext(), "not on an event loop")
                .owner();
        var patience = vertx.setPeriodic(PATIENCE_MILLIS, tick -> giveUpIfStalled());
        // Not the end handler: that one is the door's.
        response.bodyEndHandler(all -> vertx.cancelTimer(patience));
        response.closeHandler(closed -> vertx.cancelTimer(patience));
        response.drainHandler(drained -> writeMore());
        writeMore();
    }

    private void giveUpIfStalled() {
        if (written == writtenAtLastTick) {
            response.reset();
        }
        writtenAtLastTick = written;
    }

    private void writeMore() {
        while (!response.ended() && !response.writeQueueFull()) {
            int end = Math.min(body.length(), written + SLICE);
            var slice = body.slice(written, end);
            written = end;
            if (end == body.length()) {
                response.end(slice);
            } else {
                response.write(slice);
            }
        }
    }
}
