package eu.integratingcities.gateway.problem;

import io.netty.handler.codec.DecoderException;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.impl.ConnectionBase;
import java.util.Objects;

/**
 * What happens to a request's body when the answer is given before it has come in. A small one is skipped and the
 * connection lives on. A larger one, or one that the client holds back until told to continue, costs the connection: it
 * is closed a little later, because closing at once resets it and the client may lose the answer (RFC 9112 section 9.6).
 */
public final class UnreadBody {
    private static final int SKIPPED_BYTES = 64 * 1024;
    private static final long DRAINED_BYTES = 32L * 1024 * 1024;
    private static final long DRAINED_MILLIS = 5_000;

    private UnreadBody() {}

    /**
     * Says {@code Connection: close} where the body costs the connection; true if so. To be called before the head is
     * written. Where the parser gave up there is no body, and Vert.x closes the connection itself.
     */
    static boolean refuse(HttpServerRequest request) {
        if (request.isEnded() || request.decoderResult().isFailure()) {
            return false;
        }
        if (!isCostly(request)) {
            // It may have been held until a service could take it; held for ever, it would hold what comes behind it.
            request.resume();
            return false;
        }
        announceClose(request);
        return true;
    }

    /** Tells the client that the connection ends with this answer. */
    public static void announceClose(HttpServerRequest request) {
        request.response().headers().set(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
    }

    /** Whether a request failed because its body is not framed as HTTP says, rather than because its client left. */
    public static boolean isNotHttp(Throwable reason) {
        return reason instanceof IllegalArgumentException || reason instanceof DecoderException;
    }

    /**
     * Sends the answer now. What is written while Vert.x reads goes out when that is done, and after a body that is not HTTP it
     * closes the connection instead.
     */
    public static void flush(HttpServerRequest request) {
        ((ConnectionBase) request.connection()).channel().flush();
    }

    /** Throws away what still comes, for a while, then closes the connection. */
    public static void drain(HttpServerRequest request) {
        var connection = request.connection();
        var bytesLeft = new long[] {DRAINED_BYTES};
        request.handler(buffer -> {
            bytesLeft[0] -= buffer.length();
            if (bytesLeft[0] < 0) {
                connection.close();
            }
        });
        request.endHandler(end -> connection.close());
        request.resume();
        Objects.requireNonNull(Vertx.currentContext(), "not on an event loop")
                .owner()
                .setTimer(DRAINED_MILLIS, expired -> connection.close());
    }

    private static boolean isCostly(HttpServerRequest request) {
        var headers = request.headers();
        if (headers.contains(HttpHeaders.TRANSFER_ENCODING) || headers.contains(HttpHeaders.EXPECT)) {
            return true;
        }
        var length = headers.get(HttpHeaders.CONTENT_LENGTH);
        return length != null && Long.parseLong(length) > SKIPPED_BYTES;
    }
}
