package eu.integratingcities.gateway.route;

import io.vertx.core.net.SocketAddress;
import java.net.URI;

/**
 * A service behind the gateway.
 *
 * @param name what it is called in the table of routes, in metrics and in problems
 * @param host the host, also in the {@code Host} that it gets
 * @param port the port
 * @param tls whether it is spoken to over TLS
 * @param address host and port once more, in the form that the connection pool looks up
 */
public record Service(String name, String host, int port, boolean tls, SocketAddress address) {
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    static Service at(String name, URI url) {
        boolean tls = "https".equals(url.getScheme());
        if (url.getHost() == null || !(tls || "http".equals(url.getScheme()))) {
            throw new IllegalArgumentException("The URL of " + name + " needs a scheme and a host: " + url);
        }
        int standard = tls ? HTTPS : HTTP;
        int port = url.getPort() < 0 ? standard : url.getPort();
        return new Service(name, url.getHost(), port, tls, SocketAddress.inetSocketAddress(port, url.getHost()));
    }
}
