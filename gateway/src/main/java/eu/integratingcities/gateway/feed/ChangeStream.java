package eu.integratingcities.gateway.feed;

import eu.integratingcities.gateway.exchange.Exchange;
import eu.integratingcities.gateway.problem.Problems;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import java.util.Objects;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * One stream of server-sent events. It takes from the log no faster than its client reads: what is on its way to one
 * client stays below some ten kilobytes, but for the change being written.
 */
final class ChangeStream implements Reader {
    private static final Logger LOG = Logger.getLogger(ChangeStream.class);
    private static final int SLICE = 8 * 1024;
    private static final int MOST_IN_HISTORY = 100;
    private static final int BYTES_IN_HISTORY = 64 * 1024;
    private static final long RETRY_NANOS = 1_000_000_000L;
    private static final String GREETING = ": changes of the register, from here on\nretry: 3000\n";

    private final Feed feed;
    private final Exchange exchange;
    private final HttpServerResponse response;
    private final Walk walk;
    private final Context context = Objects.requireNonNull(Vertx.currentContext(), "not on an event loop");
    private @Nullable Buffer pending;
    private int written;
    private boolean reading;
    private volatile boolean over;
    private long lastWrite = System.nanoTime();
    private long notBefore = lastWrite;

    ChangeStream(Feed feed, Ring ring, Exchange exchange, Question question) {
        this.feed = feed;
        this.exchange = exchange;
        this.response = exchange.response();
        this.walk = new Walk(feed, ring, question.filter(), question.begin(feed, ring));
    }

    void begin() {
        if (HttpMethod.HEAD.equals(exchange.request().method())) {
            writeHead();
            response.end();
            return;
        }
        var problem = feed.readers().admit(context, exchange.client(), this);
        if (problem != null) {
            Problems.answer(exchange.request(), problem);
            return;
        }
        response.closeHandler(closed -> leave());
        response.exceptionHandler(failed -> leave());
        response.drainHandler(drained -> flow());
        response.setWriteQueueMaxSize(2 * SLICE);
        writeHead();
        write(Buffer.buffer(GREETING + position()));
        flow();
    }

    private void writeHead() {
        response.headers()
                .set(HttpHeaders.CONTENT_TYPE, ChangesOperation.STREAM)
                .set(HttpHeaders.CACHE_CONTROL, "no-cache, no-transform")
                .set("X-Accel-Buffering", "no");
        if (exchange.request().version() == HttpVersion.HTTP_1_1) {
            response.setChunked(true);
        }
    }

    /** Without data it is no event, but a client that reconnects goes on from there. */
    private String position() {
        return "id: " + Cursor.write(walk.place()) + "\n\n";
    }

    private void flow() {
        while (!over && !reading && !response.writeQueueFull()) {
            if (pending != null) {
                writeSlice(pending);
            } else if (walk.isLost()) {
                // Whoever comes back with a position of the lost log is told so.
                end();
            } else if (System.nanoTime() - notBefore < 0 || !advance()) {
                return;
            }
        }
    }

    /** Whether there may be more. */
    private boolean advance() {
        var stage = walk.inMemory(MOST_IN_HISTORY, SLICE);
        if (stage != null) {
            return take(stage);
        }
        reading = true;
        walk.throughHistory(context, new Asker(exchange.client(), () -> !over), MOST_IN_HISTORY, BYTES_IN_HISTORY)
                .onComplete(result -> {
                    reading = false;
                    if (result.succeeded()) {
                        if (take(result.result())) {
                            flow();
                        }
                    } else {
                        fail(result.cause());
                    }
                });
        return false;
    }

    private boolean take(Stage stage) {
        if (stage.found().isEmpty()) {
            return !stage.atEnd();
        }
        var frames = Buffer.buffer();
        for (var step : stage.found()) {
            if (step.frame() != null) {
                frames.appendBuffer(step.frame());
            }
        }
        pending = frames;
        written = 0;
        return true;
    }

    private void fail(Throwable failure) {
        switch (failure) {
            case LogGoneException gone -> end();
            case LogAwayException away -> notBefore = System.nanoTime() + RETRY_NANOS;
            default -> {
                LOG.errorf(failure, "Stream of request %s", exchange.id());
                end();
            }
        }
    }

    private void writeSlice(Buffer frames) {
        int end = Math.min(frames.length(), written + SLICE);
        write(frames.slice(written, end));
        written = end;
        if (end == frames.length()) {
            pending = null;
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // the handlers are told the same
    private void write(Buffer bytes) {
        lastWrite = System.nanoTime();
        response.write(bytes);
    }

    @Override
    public void wake() {
        flow();
    }

    @Override
    public void tick(long now) {
        if (over) {
            return;
        }
        var config = feed.config();
        if (response.writeQueueFull()) {
            if (now - lastWrite > config.stall().toNanos()) {
                leave();
                response.reset();
            }
            return;
        }
        flow();
        if (!over && pending == null && now - lastWrite > config.ping().toNanos()) {
            write(Buffer.buffer(": ping\n" + position()));
        }
    }

    @Override
    public void end() {
        if (!over) {
            leave();
            response.end();
        }
    }

    private void leave() {
        over = true;
        feed.readers().leave(exchange.client(), this);
    }
}
