package eu.integratingcities.gateway.trace;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * The {@code traceparent} of W3C Trace Context. A valid one is passed on unchanged, as section 3.4 allows to whoever
 * makes no spans of its own; anything else is replaced, and its {@code tracestate} with it.
 */
public final class TraceContext {
    private static final int LENGTH = 55;
    private static final HexFormat HEX = HexFormat.of();

    private TraceContext() {}

    /** Whether a service can continue this trace. Versions above 00 may be longer and are cut by nobody here. */
    public static boolean isValid(@Nullable String traceparent) {
        return traceparent != null
                && (traceparent.length() == LENGTH
                        || (traceparent.length() > LENGTH
                                && !traceparent.startsWith("00")
                                && traceparent.charAt(LENGTH) == '-'))
                && !traceparent.startsWith("ff")
                && fields(traceparent);
    }

    /** A new trace that begins here and that services may sample. */
    public static String begin() {
        var random = ThreadLocalRandom.current();
        return "00-" + HEX.toHexDigits(random.nextLong()) + HEX.toHexDigits(random.nextLong() | 1) + '-'
                + HEX.toHexDigits(random.nextLong() | 1) + "-01";
    }

    private static boolean fields(String value) {
        return hex(value, 0, 2)
                && value.charAt(2) == '-'
                && hex(value, 3, 35)
                && anyButZero(value, 3, 35)
                && value.charAt(35) == '-'
                && hex(value, 36, 52)
                && anyButZero(value, 36, 52)
                && value.charAt(52) == '-'
                && hex(value, 53, LENGTH);
    }

    private static boolean hex(String value, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = value.charAt(i);
            if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
                return false;
            }
        }
        return true;
    }

    private static boolean anyButZero(String value, int from, int to) {
        for (int i = from; i < to; i++) {
            if (value.charAt(i) != '0') {
                return true;
            }
        }
        return false;
    }
}
