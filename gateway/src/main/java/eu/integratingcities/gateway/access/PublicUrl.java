package eu.integratingcities.gateway.access;

import java.net.URI;

/**
 * The address under which the world sees the gateway: scheme and authority, nothing behind them. Absolute links and what
 * services are told about the outside come from here, never from a request's {@code Host}.
 *
 * @param scheme http or https
 * @param authority host, and port when it is not the scheme's own
 */
public record PublicUrl(String scheme, String authority) {

    /** Used by the configuration. Refuses what is no origin: links are path-absolute and would lose a path prefix. */
    public static PublicUrl parse(CharSequence text) {
        var uri = URI.create(text.toString());
        var scheme = uri.getScheme();
        if (scheme == null || !(scheme.equals("http") || scheme.equals("https"))) {
            throw new IllegalArgumentException("The public URL needs the scheme http or https: " + text);
        }
        var path = uri.getRawPath();
        var bare = path == null || path.isEmpty() || path.equals("/");
        if (uri.getHost() == null || !bare || uri.getRawQuery() != null || uri.getRawUserInfo() != null) {
            throw new IllegalArgumentException("The public URL is scheme, host and port only: " + text);
        }
        return new PublicUrl(scheme, uri.getRawAuthority());
    }

    /** Whether browsers may be told to come back by HTTPS only. */
    boolean secure() {
        return scheme.equals("https");
    }

    @Override
    public String toString() {
        return scheme + "://" + authority;
    }
}
