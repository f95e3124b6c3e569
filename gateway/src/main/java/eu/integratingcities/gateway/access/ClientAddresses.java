package eu.integratingcities.gateway.access;

import io.netty.util.NetUtil;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds out who really asks. {@code X-Forwarded-For} is read from right to left, for as long as the address that wrote an
 * entry is trusted: what stands further left was written by someone who is not. {@code Forwarded} is never read (ADR
 * 0011), for a proxy that appends to one of the two passes a forged other one on.
 */
@Singleton
public class ClientAddresses {
    private final List<Network> trusted;

    ClientAddresses(AccessConfig config) {
        this.trusted = config.trustedProxies().orElse(List.of());
    }

    /** The client's address in text form, without a port. */
    public String of(HttpServerRequest request) {
        var peer = request.remoteAddress().hostAddress();
        if (trusted.isEmpty()) {
            return peer;
        }
        return walk(peer, request.headers().getAll("X-Forwarded-For"));
    }

    /** The walk itself; {@code lines} are the header's lines in the order received. */
    String walk(String peer, List<String> lines) {
        var entries = String.join(",", lines).split(",", -1);
        var client = peer;
        for (int i = entries.length - 1; i >= 0 && isTrusted(client); i--) {
            var next = address(entries[i].strip());
            if (next == null) {
                break;
            }
            client = next;
        }
        return client;
    }

    private boolean isTrusted(String address) {
        for (var network : trusted) {
            if (network.contains(address)) {
                return true;
            }
        }
        return false;
    }

    /** The entry without port and brackets, null if it is no address. */
    private static @Nullable String address(String entry) {
        var bare = entry;
        if (entry.startsWith("[")) {
            int end = entry.indexOf(']');
            bare = end < 0 ? entry : entry.substring(1, end);
        } else if (entry.indexOf(':') == entry.lastIndexOf(':') && entry.indexOf(':') > 0) {
            bare = entry.substring(0, entry.indexOf(':'));
        }
        return NetUtil.isValidIpV4Address(bare) || NetUtil.isValidIpV6Address(bare) ? bare : null;
    }
}
