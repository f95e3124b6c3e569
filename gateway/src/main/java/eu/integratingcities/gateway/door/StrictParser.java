package eu.integratingcities.gateway.door;

import io.netty.handler.codec.http.HttpMessage;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.impl.VertxHttpRequestDecoder;
import io.vertx.core.net.impl.ConnectionBase;
import java.util.Set;

/**
 * The parser of Vert.x, but for what that one lets pass. A request that tells the end of its body twice, by a length and by chunks,
 * has tricked many a pair of proxy and server: it is refused and its connection ends (RFC 9112, section 6.1). So does one in
 * another version than HTTP/1.0 and HTTP/1.1, which Vert.x would answer by itself.
 */
final class StrictParser extends VertxHttpRequestDecoder {
    /** The name that Vert.x gives its parser. */
    private static final String PARSER = "httpDecoder";

    private static final Set<String> VERSIONS = Set.of("HTTP/1.0", "HTTP/1.1");
    private static final int VERSION = 2;

    private StrictParser(HttpServerOptions options) {
        super(options);
    }

    /** To be called before anything is read from the connection. */
    static void watch(HttpConnection connection, HttpServerOptions options) {
        ((ConnectionBase) connection).channel().pipeline().replace(PARSER, PARSER, new StrictParser(options));
    }

    @Override
    protected HttpMessage createMessage(String[] requestLine) {
        if (!VERSIONS.contains(requestLine[VERSION])) {
            throw new IllegalArgumentException("Version " + requestLine[VERSION]);
        }
        return super.createMessage(requestLine);
    }

    @Override
    protected void handleTransferEncodingChunkedWithContentLength(HttpMessage message) {
        throw new IllegalArgumentException("Content-Length beside Transfer-Encoding");
    }
}
