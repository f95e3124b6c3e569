package eu.integratingcities.gateway.webhook;

import eu.integratingcities.gateway.access.Network;
import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;
import io.netty.util.NetUtil;
import jakarta.inject.Singleton;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses may be called: public ones, by the special-purpose registries of IANA (RFC 6890), and what a setting
 * allows. Of IPv6 only global unicast is public, without the ranges that lead to an IPv4 address or nowhere.
 */
@Singleton
class AddressRules {
    private static final List<Network> CLOSED_V4 = networks(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/3");
    private static final Network GLOBAL_V6 = Network.parse("2000::/3");
    private static final List<Network> CLOSED_V6 = networks("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    private final List<Network> allowed;

    AddressRules(WebhookConfig config) {
        this.allowed = config.allowedNetworks().orElse(List.of());
    }

    private static List<Network> networks(String... ranges) {
        return Stream.of(ranges).map(Network::parse).toList();
    }

    /** Whether the address may be called; an IPv4 address mapped into IPv6 is judged as the IPv4 address. */
    boolean allow(InetAddress address) {
        // A scope follows the percent sign.
        var text = address.getHostAddress().split("%", 2)[0];
        if (contains(allowed, text)) {
            return true;
        }
        return address instanceof Inet4Address
                ? !contains(CLOSED_V4, text)
                : GLOBAL_V6.contains(text) && !contains(CLOSED_V6, text);
    }

    private static boolean contains(List<Network> networks, String address) {
        return networks.stream().anyMatch(network -> network.contains(address));
    }

    /**
     * Tells at once of an address that stands in the URL itself. Names are looked up when something is delivered.
     *
     * @throws ProblemException rule-broken, for one that may not be called
     */
    void refuseLiteral(TargetUrl target) {
        var literal = NetUtil.createInetAddressFromIpAddressString(target.host());
        if (literal != null && !allow(literal)) {
            throw new ProblemException(ProblemType.RULE_BROKEN, "Webhooks lead to public addresses only.")
                    .at("/url", "private-address", "Expected a public address, found " + target.host() + ".");
        }
    }
}
