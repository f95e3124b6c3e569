package eu.integratingcities.http.idempotency;

import jakarta.enterprise.context.RequestScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** What the body's bytes amount to, taken while they are read. */
@RequestScoped
class RequestDigest {
    private final MessageDigest sha = sha256();
    private byte @org.jspecify.annotations.Nullable [] taken;

    void update(byte[] bytes, int offset, int length) {
        sha.update(bytes, offset, length);
    }

    byte[] value() {
        var known = taken;
        if (known == null) {
            known = sha.digest();
            taken = known;
        }
        return known;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
