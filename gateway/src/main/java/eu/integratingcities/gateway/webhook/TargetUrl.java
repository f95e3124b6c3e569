package eu.integratingcities.gateway.webhook;

import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/**
 * Where a webhook leads.
 *
 * @param host a name, or an address without brackets
 * @param path with the query; never empty
 */
record TargetUrl(boolean tls, String host, int port, String path) {
    private static final int HTTPS = 443;
    private static final int HTTP = 80;
    private static final int HIGHEST_PORT = 65_535;

    /** @throws ProblemException invalid-body at {@code /url}, for what is no absolute https address that can be called */
    static TargetUrl read(String text, boolean allowHttp) {
        var uri = parsed(text);
        var scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        boolean tls = scheme.equals("https");
        if (!tls && !(allowHttp && scheme.equals("http"))) {
            throw wrong("Expected an address that begins with https://, found the scheme " + scheme + ".");
        }
        if (uri.getRawUserInfo() != null) {
            throw wrong("Expected no user name or password in the address: deliveries are signed instead.");
        }
        if (uri.getRawFragment() != null) {
            throw wrong("Expected no fragment (#) in the address: it would never be sent.");
        }
        var host = uri.getHost();
        if (host == null || uri.getPort() == 0 || uri.getPort() > HIGHEST_PORT) {
            throw wrong("Expected a host name and, if at all, a port from 1 to 65535.");
        }
        int port = uri.getPort() > 0 ? uri.getPort() : tls ? HTTPS : HTTP;
        var bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        return new TargetUrl(tls, bare.toLowerCase(Locale.ROOT), port, pathOf(uri));
    }

    private static String pathOf(URI uri) {
        var path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }

    private static URI parsed(String text) {
        try {
            var uri = new URI(text);
            if (!text.chars().allMatch(letter -> letter > ' ' && letter < 0x7f)) {
                throw wrong("Expected ASCII only; write other letters percent-encoded, and names in Punycode.");
            }
            return uri;
        } catch (URISyntaxException e) {
            throw wrong("Expected an address (RFC 3986): %s at letter %d.".formatted(e.getReason(), e.getIndex() + 1));
        }
    }

    private static ProblemException wrong(String detail) {
        return new ProblemException(ProblemType.INVALID_BODY, "Nothing can be delivered to this address.")
                .at("/url", "invalid", detail);
    }
}
