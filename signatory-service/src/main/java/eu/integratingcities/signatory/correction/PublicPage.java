package eu.integratingcities.signatory.correction;

import io.netty.util.NetUtil;
import java.net.IDN;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether everybody can open an address: a rule of its text alone, because nothing here ever fetches what a stranger
 * names.
 */
final class PublicPage {

    private static final Pattern ADDRESS =
            Pattern.compile("https?://([^/?#\\\\\\s]+)([/?#]\\S*)?", Pattern.CASE_INSENSITIVE);

    private static final Pattern HOST_NAME =
            Pattern.compile("([a-z0-9_]([a-z0-9_-]*[a-z0-9_])?\\.)+[a-z][a-z0-9-]*\\.?");

    private static final Pattern PORT = Pattern.compile(":[0-9]{0,5}$");

    /** Names that lead nowhere, or elsewhere for everybody (RFC 6761, RFC 8375, RFC 6762). */
    private static final List<String> LOCAL =
            List.of(".localhost", ".local", ".internal", ".invalid", ".test", ".arpa");

    private PublicPage() {}

    /** Why the address is not public; empty when it is. */
    static Optional<String> objection(String address) {
        var parts = ADDRESS.matcher(address);
        if (!parts.matches()) {
            return Optional.of("Expected an address such as https://example.org/page.");
        }
        var authority = parts.group(1);
        if (authority.contains("@")) {
            return Optional.of("A user name or password does not belong into a public address.");
        }
        return objectionToHost(PORT.matcher(authority).replaceFirst(""));
    }

    private static Optional<String> objectionToHost(String host) {
        if (host.startsWith("[") || NetUtil.isValidIpV4Address(host)) {
            return Optional.of("Expected the name of a host, not a number.");
        }
        var name = ascii(host).toLowerCase(Locale.ROOT);
        if (!HOST_NAME.matcher(name).matches()) {
            return Optional.of("Expected the full name of a host, such as example.org.");
        }
        var bare = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        return LOCAL.stream().anyMatch(bare::endsWith)
                ? Optional.of("The host is known within a network only.")
                : Optional.empty();
    }

    /** The name as it goes over the wire; as it is when it has no such form. */
    private static String ascii(String host) {
        try {
            return IDN.toASCII(host, IDN.ALLOW_UNASSIGNED);
        } catch (IllegalArgumentException e) {
            // No name that could be looked up: the caller's rule refuses it.
            return host;
        }
    }
}
