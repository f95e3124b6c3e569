package eu.integratingcities.gateway.hop;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;

/** Headers that concern one connection only (RFC 9110 section 7.6.1) and end at the gateway in both directions. */
final class HopByHop {
    private static final String[] NAMES = {
        "Connection",
        "Keep-Alive",
        "Proxy-Connection",
        "Proxy-Authenticate",
        "Proxy-Authorization",
        "Proxy-Authentication-Info",
        "TE",
        "Trailer",
        "Transfer-Encoding",
        "Upgrade",
        "HTTP2-Settings"
    };

    private HopByHop() {}

    /** The names to leave out of this message: the standing ones, and what its {@code Connection} header nominates. */
    static NameSet of(MultiMap message, NameSet standing) {
        var lines = message.getAll(HttpHeaders.CONNECTION);
        return lines.isEmpty() || (lines.size() == 1 && isPlain(lines.getFirst())) ? standing : standing.and(lines);
    }

    private static boolean isPlain(String connection) {
        return connection.equalsIgnoreCase("keep-alive") || connection.equalsIgnoreCase("close");
    }

    /** The standing names of a direction: hop-by-hop and these. */
    static NameSet and(String... names) {
        var all = new String[NAMES.length + names.length];
        System.arraycopy(NAMES, 0, all, 0, NAMES.length);
        System.arraycopy(names, 0, all, NAMES.length, names.length);
        return NameSet.of(all);
    }
}
