package eu.integratingcities.gateway.access;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * One pass over a request target, looking for an encoded slash or backslash, a dot segment in any spelling, {@code ;},
 * control characters, a percent sign without two hexadecimal digits, bytes that are not UTF-8.
 */
final class TargetScan {
    private static final int ASCII = 0x80;
    private static final int DELETE = 0x7f;

    private final String uri;
    private final int pathEnd;
    private int segmentLength;
    private int dots;
    private boolean beyondAscii;

    TargetScan(String uri, int pathEnd) {
        this.uri = uri;
        this.pathEnd = pathEnd;
    }

    /** Why the target is refused, as a sentence for the caller; null if it is harmless. */
    @Nullable
    String refusal() {
        for (int i = 1; i < uri.length(); i++) {
            int c = uri.charAt(i);
            boolean inPath = i < pathEnd;
            boolean encoded = c == '%';
            if (encoded) {
                c = encodedByte(i);
                if (c < 0) {
                    return "A percent sign has to be followed by two hexadecimal digits.";
                }
                i += 2;
            }
            var reason = anywhere(c, encoded);
            if (reason == null) {
                reason = inPath ? inPath(c, encoded) : inQuery(c, encoded);
            }
            if (reason != null) {
                return reason;
            }
        }
        if (isDotSegment()) {
            return "The path may not contain dot segments.";
        }
        return beyondAscii && !isUtf8() ? "Percent-encoded bytes have to be UTF-8." : null;
    }

    private @Nullable String anywhere(int c, boolean encoded) {
        if (c < ' ' || c == DELETE) {
            return "The request target may not contain control characters.";
        }
        if (c >= ASCII && !encoded) {
            return "Characters beyond ASCII have to be percent-encoded as UTF-8.";
        }
        beyondAscii |= c >= ASCII;
        return null;
    }

    private @Nullable String inPath(int c, boolean encoded) {
        if (c == '/' && !encoded) {
            return endOfSegment();
        }
        segmentLength++;
        dots += c == '.' ? 1 : 0;
        return switch (c) {
            case '/', '\\' -> "The path may not contain an encoded slash or a backslash.";
            case ';' -> "The path may not contain a semicolon.";
            case '#' -> encoded ? null : "The request target may not contain a fragment.";
            default -> null;
        };
    }

    private static @Nullable String inQuery(int c, boolean encoded) {
        return c == '#' && !encoded ? "The request target may not contain a fragment." : null;
    }

    private @Nullable String endOfSegment() {
        if (isDotSegment()) {
            return "The path may not contain dot segments.";
        }
        segmentLength = 0;
        dots = 0;
        return null;
    }

    private boolean isDotSegment() {
        return dots == segmentLength && (dots == 1 || dots == 2);
    }

    /** The byte that the percent sign at this index stands for, negative if two digits are missing. */
    private int encodedByte(int percent) {
        if (percent + 2 >= uri.length()) {
            return -1;
        }
        int high = Character.digit(uri.charAt(percent + 1), 16);
        int low = Character.digit(uri.charAt(percent + 2), 16);
        return high < 0 || low < 0 ? -1 : high << 4 | low;
    }

    private boolean isUtf8() {
        var bytes = ByteBuffer.allocate(uri.length());
        for (int i = 0; i < uri.length(); i++) {
            if (uri.charAt(i) == '%') {
                bytes.put((byte) encodedByte(i));
                i += 2;
            } else {
                bytes.put((byte) uri.charAt(i));
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(bytes.flip());
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
