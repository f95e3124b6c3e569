package eu.integratingcities.gateway.access;

import io.netty.util.NetUtil;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A range of addresses such as {@code 10.0.0.0/8} or {@code 2001:db8::/32}; a lone address is a range of one. */
public final class Network {
    private static final int BITS = 8;

    private final byte[] address;
    private final int prefix;

    private Network(byte[] address, int prefix) {
        this.address = address;
        this.prefix = prefix;
    }

    /** Reads CIDR notation. */
    public static Network parse(CharSequence text) {
        var parts = text.toString().strip().split("/", 2);
        var address = bytes(parts[0]);
        if (address == null) {
            throw new IllegalArgumentException("Not a network in CIDR notation: " + text);
        }
        int prefix = parts.length == 1 ? address.length * BITS : Integer.parseInt(parts[1]);
        if (prefix < 0 || prefix > address.length * BITS) {
            throw new IllegalArgumentException("The prefix is longer than the address: " + text);
        }
        return new Network(address, prefix);
    }

    /** Whether the address, in text form and without a port, lies in this range; false for what is no address. */
    public boolean contains(String text) {
        var other = bytes(text);
        if (other == null || other.length != address.length) {
            return false;
        }
        int whole = prefix / BITS;
        int rest = prefix % BITS;
        int mask = 0xff << (BITS - rest) & 0xff;
        return Arrays.equals(address, 0, whole, other, 0, whole)
                && (rest == 0 || (address[whole] & mask) == (other[whole] & mask));
    }

    /** The address as bytes, an IPv4 address mapped into IPv6 as IPv4; null for what is no address. No name look-up. */
    private static byte @Nullable [] bytes(String text) {
        var bytes = NetUtil.createByteArrayFromIpAddressString(text);
        return bytes != null && mapped(bytes) ? Arrays.copyOfRange(bytes, 12, 16) : bytes;
    }

    private static boolean mapped(byte[] bytes) {
        if (bytes.length != 16 || bytes[10] != -1 || bytes[11] != -1) {
            return false;
        }
        for (int i = 0; i < 10; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return true;
    }
}
