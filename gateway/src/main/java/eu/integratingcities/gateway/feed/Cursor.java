package eu.integratingcities.gateway.feed;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * A position as text: base64url of a digest (6 bytes), the format's version, and for each topic its log and the offsets
 * as variable-length numbers. The digest finds slips, not forgery: whoever makes a cursor up sees what all may see.
 */
final class Cursor {
    private static final int DIGEST = 6;
    private static final int VERSION = 1;
    private static final int MOST_PARTITIONS = 10_000;

    private Cursor() {}

    static String write(Position position) {
        var plain = new ByteArrayOutputStream(48);
        plain.write(VERSION);
        for (int topic = 0; topic < position.topics(); topic++) {
            plain.writeBytes(
                    ByteBuffer.allocate(Long.BYTES).putLong(position.log(topic)).array());
            number(plain, position.partitions(topic));
            for (int partition = 0; partition < position.partitions(topic); partition++) {
                number(plain, position.at(topic, partition));
            }
        }
        var bytes = plain.toByteArray();
        var written =
                ByteBuffer.allocate(DIGEST + bytes.length).put(digest(bytes)).put(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(written.array());
    }

    /** Reads a cursor of that many topics, or of fewer as long as there were fewer; empty if it is none. */
    static Optional<Position> read(String text, int topics) {
        try {
            var bytes = Base64.getUrlDecoder().decode(text);
            if (bytes.length <= DIGEST) {
                return Optional.empty();
            }
            var plain = Arrays.copyOfRange(bytes, DIGEST, bytes.length);
            return Arrays.equals(digest(plain), Arrays.copyOf(bytes, DIGEST))
                    ? position(ByteBuffer.wrap(plain), topics)
                    : Optional.empty();
        } catch (IllegalArgumentException | BufferUnderflowException e) {
            return Optional.empty();
        }
    }

    private static Optional<Position> position(ByteBuffer plain, int topics) {
        if (plain.get() != VERSION) {
            return Optional.empty();
        }
        var logs = new long[topics];
        var offsets = new long[topics][0];
        for (int topic = 0; topic < topics && plain.hasRemaining(); topic++) {
            logs[topic] = plain.getLong();
            long partitions = number(plain);
            if (partitions < 0 || partitions > MOST_PARTITIONS) {
                return Optional.empty();
            }
            offsets[topic] = new long[(int) partitions];
            for (int partition = 0; partition < partitions; partition++) {
                offsets[topic][partition] = number(plain);
            }
        }
        boolean sound = !plain.hasRemaining()
                && Arrays.stream(offsets).flatMapToLong(Arrays::stream).allMatch(offset -> offset >= 0);
        return sound ? Optional.of(new Position(logs, offsets)) : Optional.empty();
    }

    private static void number(ByteArrayOutputStream out, long value) {
        long left = value;
        while (left >= 0x80) {
            out.write((int) ((left & 0x7f) | 0x80));
            left >>>= 7;
        }
        out.write((int) left);
    }

    private static long number(ByteBuffer in) {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            int next = in.get();
            value |= (long) (next & 0x7f) << shift;
            if (next >= 0) {
                return value;
            }
        }
        return -1;
    }

    private static byte[] digest(byte[] plain) {
        try {
            return Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(plain), DIGEST);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
