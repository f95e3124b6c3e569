package eu.integratingcities.gateway.webhook;

import java.security.SecureRandom;
import java.util.Base64;

/** 256 random bits with which deliveries are signed, written {@code whsec_} and base64 as Standard Webhooks has it. */
final class Secret {
    private static final String PREFIX = "whsec_";
    private static final int BYTES = 32;

    private final byte[] bytes;

    private Secret(byte[] bytes) {
        this.bytes = bytes;
    }

    static Secret random(SecureRandom random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new Secret(bytes);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** As its holder writes it. */
    String written() {
        return PREFIX + Base64.getEncoder().encodeToString(bytes);
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return PREFIX + "…";
    }
}
