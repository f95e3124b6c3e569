package eu.integratingcities.signatory.correction;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.netty.util.NetUtil;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who sends the request, as far as it can be counted. The gateway writes {@code X-Forwarded-For} anew, as one address
 * (docs/adr/0011); from everybody else the header is a claim, and is not read.
 */
@ApplicationScoped
class ClientAddress {

    private static final String HEADER = "X-Forwarded-For";
    private static final int IPV6 = 16;
    private static final int IPV4_WITHIN_IPV6 = 12;

    /** What one client of IPv6 is given whole. */
    private static final int BYTES_OF_NETWORK = 8;

    private final List<IpSubnetFilterRule> gateways;
    private final CurrentVertxRequest request;

    ClientAddress(ClientNetworks settings, CurrentVertxRequest request) {
        this.gateways =
                settings.gatewayNetworks().stream().map(ClientAddress::network).toList();
        this.request = request;
    }

    /** A name for the client of the current request; the same for the same address, or IPv6 network of 64 bits. */
    String current() {
        var http = request.getCurrent().request();
        return of(http.remoteAddress().hostAddress(), http.headers().getAll(HEADER));
    }

    /**
     * The rule itself.
     *
     * @param peer address of the other end of the connection
     * @param lines the header's lines in the order received
     */
    String of(String peer, List<String> lines) {
        var address = bytes(peer);
        if (lines.size() == 1 && address != null && isGateway(address)) {
            var forwarded = bytes(lines.getFirst().strip());
            address = forwarded == null ? address : forwarded;
        }
        return address == null ? peer : name(address);
    }

    private boolean isGateway(byte[] address) {
        try {
            var peer = new InetSocketAddress(InetAddress.getByAddress(address), 0);
            return gateways.stream().anyMatch(network -> network.matches(peer));
        } catch (UnknownHostException e) {
            throw new IllegalStateException("An address of 4 or 16 bytes is one", e);
        }
    }

    private static String name(byte[] address) {
        return HexFormat.of().formatHex(address.length == IPV6 ? Arrays.copyOf(address, BYTES_OF_NETWORK) : address);
    }

    /** An IPv4 address mapped into IPv6 as IPv4; null for what is no address. No name look-up. */
    private static byte @Nullable [] bytes(String text) {
        var bytes = NetUtil.createByteArrayFromIpAddressString(text);
        return bytes != null && isMapped(bytes) ? Arrays.copyOfRange(bytes, IPV4_WITHIN_IPV6, IPV6) : bytes;
    }

    private static boolean isMapped(byte[] bytes) {
        return bytes.length == IPV6
                && Arrays.equals(
                        bytes,
                        0,
                        IPV4_WITHIN_IPV6,
                        new byte[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1},
                        0,
                        IPV4_WITHIN_IPV6);
    }

    private static IpSubnetFilterRule network(String cidr) {
        var parts = cidr.strip().split("/", 2);
        return new IpSubnetFilterRule(parts[0], Integer.parseInt(parts[1]), IpFilterRuleType.ACCEPT);
    }
}
