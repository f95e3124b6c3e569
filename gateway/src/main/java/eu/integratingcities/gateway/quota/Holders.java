package eu.integratingcities.gateway.quota;

import io.netty.util.NetUtil;
import java.util.Arrays;
import java.util.HexFormat;

/** For whom an address stands. */
final class Holders {
    private static final int NETWORK_BYTES = 8;
    private static final int MAPPED_BYTES = 12;
    private static final byte[] MAPPED = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1};

    private Holders() {}

    /** An IPv4 address itself; of an IPv6 address the /64, all of which one customer of a provider has. */
    static String of(String client) {
        if (client.indexOf(':') < 0) {
            return client;
        }
        var bytes = NetUtil.createByteArrayFromIpAddressString(client.split("%", 2)[0]);
        if (bytes == null) {
            return client;
        }
        if (bytes.length == NetUtil.LOCALHOST4.getAddress().length) {
            return NetUtil.bytesToIpAddress(bytes);
        }
        if (Arrays.equals(bytes, 0, MAPPED_BYTES, MAPPED, 0, MAPPED_BYTES)) {
            return NetUtil.bytesToIpAddress(Arrays.copyOfRange(bytes, MAPPED_BYTES, bytes.length));
        }
        return HexFormat.of().formatHex(bytes, 0, NETWORK_BYTES);
    }
}
