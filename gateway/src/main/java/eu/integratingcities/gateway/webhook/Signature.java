package eu.integratingcities.gateway.webhook;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The header {@code webhook-signature} of Standard Webhooks: {@code v1,} and the HMAC-SHA256 in base64, one for each secret. */
final class Signature {
    private static final String ALGORITHM = "HmacSHA256";

    private Signature() {}

    /**
     * Signatures of one attempt, parted by spaces.
     *
     * @param second when it is made, since the epoch
     */
    static String of(String id, long second, byte[] body, List<byte[]> secrets) {
        var signed = new ByteArrayOutputStream(body.length + 100);
        signed.writeBytes((id + "." + second + ".").getBytes(StandardCharsets.UTF_8));
        signed.writeBytes(body);
        return secrets.stream()
                .map(secret -> "v1," + Base64.getEncoder().encodeToString(hmac(secret, signed.toByteArray())))
                .collect(Collectors.joining(" "));
    }

    private static byte[] hmac(byte[] secret, byte[] text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return mac.doFinal(text);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA256 for any key", e);
        }
    }
}
