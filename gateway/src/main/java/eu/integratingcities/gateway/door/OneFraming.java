package eu.integratingcities.gateway.door;

import io.netty.handler.codec.http.HttpMessage;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.impl.VertxHttpRequestDecoder;
import io.vertx.core.net.impl.ConnectionBase;

/**
 * The parser of Vert.x, but for a request that tells the end of its body twice, by a length and by chunks: that has tricked
 * many a pair of proxy and server, so it is refused and its connection ends (RFC 9112, section 6.1). Theirs drops the length.
 */
final class OneFraming extends VertxHttpRequestDecoder {
    /** The name that Vert.x gives its parser. */
    private static final String PARSER = "httpDecoder";

    private OneFraming(HttpServerOptions options) {
        super(options);
    }

    /** To be called before anything is read from the connection. */
    static void watch(HttpConnection connection, HttpServerOptions options) {
        ((ConnectionBase) connection).channel().pipeline().replace(PARSER, PARSER, new OneFraming(options));
    }

    @Override
    protected void handleTransferEncodingChunkedWithContentLength(HttpMessage message) {
        throw new IllegalArgumentException("Content-Length beside Transfer-Encoding");
    }
}
