package eu.integratingcities.http.paging;

import eu.integratingcities.http.problem.ProblemError;
import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The keys of the last row that was shown. Written, it is a digest over keys and question (8 bytes), then each key with
 * its length in front; it fits no other question.
 */
record Cursor(List<@Nullable String> keys) {
    private static final int DIGEST_BYTES = 8;
    private static final int NULL_LENGTH = -1;

    String write(String question) {
        var plain = plain();
        var written = ByteBuffer.allocate(DIGEST_BYTES + plain.length)
                .put(digest(question, plain))
                .put(plain);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(written.array());
    }

    static Cursor read(String text, String question, Keyset keyset) {
        try {
            var bytes = Base64.getUrlDecoder().decode(text);
            var plain = Arrays.copyOfRange(bytes, DIGEST_BYTES, bytes.length);
            if (!Arrays.equals(digest(question, plain), Arrays.copyOf(bytes, DIGEST_BYTES))) {
                throw invalid(null);
            }
            var cursor = of(plain, keyset.keys().size());
            cursor.check(keyset);
            return cursor;
        } catch (IllegalArgumentException
                | ArithmeticException
                | DateTimeException
                | java.nio.BufferUnderflowException e) {
            throw invalid(e);
        }
    }

    private static Cursor of(byte[] plain, int count) {
        var buffer = ByteBuffer.wrap(plain);
        var keys = new ArrayList<@Nullable String>(count);
        for (int i = 0; i < count; i++) {
            var length = buffer.getInt();
            if (length > buffer.remaining()) {
                throw invalid(null);
            }
            keys.add(length < 0 ? null : take(buffer, length));
        }
        return new Cursor(keys);
    }

    /** A made-up cursor must not become an error of the database. */
    private void check(Keyset keyset) {
        for (int i = 0; i < keys.size(); i++) {
            var key = keys.get(i);
            var sorted = keyset.keys().get(i);
            if (key != null) {
                sorted.type().parse(key);
            } else if (!sorted.nullable()) {
                throw invalid(null);
            }
        }
    }

    private byte[] plain() {
        var encoded = new ArrayList<byte @Nullable []>(keys.size());
        var size = 0;
        for (var key : keys) {
            var bytes = key == null ? null : key.getBytes(StandardCharsets.UTF_8);
            encoded.add(bytes);
            size += Integer.BYTES + (bytes == null ? 0 : bytes.length);
        }
        var buffer = ByteBuffer.allocate(size);
        for (var bytes : encoded) {
            if (bytes == null) {
                buffer.putInt(NULL_LENGTH);
            } else {
                buffer.putInt(bytes.length).put(bytes);
            }
        }
        return buffer.array();
    }

    private static String take(ByteBuffer buffer, int length) {
        var bytes = new byte[length];
        buffer.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] digest(String question, byte[] plain) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(question.getBytes(StandardCharsets.UTF_8));
            sha.update((byte) 0);
            return Arrays.copyOf(sha.digest(plain), DIGEST_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static ProblemException invalid(@Nullable Throwable cause) {
        var detail = "The cursor does not belong to these filters and this sort.";
        var refusal = cause == null
                ? new ProblemException(ProblemType.INVALID_CURSOR, detail)
                : new ProblemException(ProblemType.INVALID_CURSOR, detail, cause);
        return refusal.with(ProblemError.inParameter("cursor", "invalid", "Start again without a cursor."));
    }
}
