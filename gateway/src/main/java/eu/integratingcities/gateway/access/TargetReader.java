package eu.integratingcities.gateway.access;

import eu.integratingcities.gateway.access.TargetReading.Harmless;
import eu.integratingcities.gateway.access.TargetReading.Refused;
import eu.integratingcities.gateway.exchange.Target;
import java.util.Locale;

/** Reads the target of a request line, and refuses what two programs could read differently. */
public final class TargetReader {
    private TargetReader() {}

    /** The absolute form, which RFC 9112 section 3.2.2 asks servers to accept, loses its origin. */
    public static TargetReading read(String requestTarget) {
        var uri = originForm(requestTarget);
        if (uri.isEmpty() || uri.charAt(0) != '/') {
            return new Refused("The request target has to begin with a slash.");
        }
        int question = uri.indexOf('?');
        var path = question < 0 ? uri : uri.substring(0, question);
        var reason = new TargetScan(uri, path.length()).refusal();
        return reason == null ? new Harmless(new Target(uri, path)) : new Refused(reason);
    }

    private static String originForm(String target) {
        if (target.startsWith("/") || !target.toLowerCase(Locale.ROOT).matches("https?://.*")) {
            return target;
        }
        int authority = target.indexOf("//") + 2;
        int path = target.indexOf('/', authority);
        int query = target.indexOf('?', authority);
        if (path < 0 || (query >= 0 && query < path)) {
            return query < 0 ? "/" : "/" + target.substring(query);
        }
        return target.substring(path);
    }
}
