package eu.integratingcities.gateway.trace;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Names requests, so that a caller can quote one. An id is unique, not secret: a random prefix of this event loop and a
 * count. Not safe for use by several threads.
 */
public final class RequestIds {
    private static final int LONGEST = 128;
    private static final int SHORTEST = 8;

    private final String prefix =
            HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    private long count;

    /**
     * The id that the caller gave if the services accept it too (8 to 128 letters, digits, dots, colons,
     * dashes or underscores), else a new one.
     */
    public String accept(@Nullable String given) {
        return given != null && acceptable(given)
                ? given
                : prefix + HexFormat.of().toHexDigits(++count);
    }

    private static boolean acceptable(String given) {
        if (given.length() < SHORTEST || given.length() > LONGEST) {
            return false;
        }
        for (int i = 0; i < given.length(); i++) {
            if (!harmless(given.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean harmless(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '-'
                || c == '_'
                || c == ':'
                || c == '.';
    }
}
