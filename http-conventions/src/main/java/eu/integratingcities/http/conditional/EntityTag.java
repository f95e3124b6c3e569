package eu.integratingcities.http.conditional;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * A tag that is equal exactly when the bytes are: the same on every node and for every caller.
 *
 * @param opaque what stands between the quotes
 */
public record EntityTag(boolean weak, String opaque) {
    private static final int HASH_BYTES = 16;

    /** The tag of these bytes, led by the version where they show one aggregate. */
    public static EntityTag of(byte[] bytes, @Nullable Long version) {
        var hash = Base64.getUrlEncoder().withoutPadding().encodeToString(digest(bytes));
        return new EntityTag(false, version == null ? hash : version + "." + hash);
    }

    /** As it stands in a header. */
    @Override
    public String toString() {
        return (weak ? "W/\"" : "\"") + opaque + '"';
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(bytes), HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
