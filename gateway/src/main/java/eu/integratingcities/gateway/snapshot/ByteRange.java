package eu.integratingcities.gateway.snapshot;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The part of a file that is asked for (RFC 9110 section 14). Several ranges at once, other units and what is no range at
 * all count as none: the whole is a right answer to each.
 *
 * @param first offset of the first byte
 * @param length how many bytes; 0 where the range lies behind the end
 */
record ByteRange(long first, long length) {
    private static final Pattern FORM = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /** Reads a header's value for a file of that many bytes; null for the whole. */
    static @Nullable ByteRange of(@Nullable String range, long size) {
        var form = range == null ? null : FORM.matcher(range.strip());
        if (form == null || !form.matches()) {
            return null;
        }
        var from = form.group(1);
        var to = form.group(2);
        if (from.isEmpty()) {
            return to.isEmpty() ? null : last(Long.parseLong(to), size);
        }
        long first = Long.parseLong(from);
        long last = to.isEmpty() ? Long.MAX_VALUE : Long.parseLong(to);
        return last < first ? null : new ByteRange(first, Math.max(0, Math.min(last, size - 1) - first + 1));
    }

    private static ByteRange last(long bytes, long size) {
        long length = Math.min(bytes, size);
        return new ByteRange(size - length, length);
    }

    /** Whether there is nothing of it. */
    boolean isBeyond() {
        return length == 0;
    }

    /** What {@code Content-Range} says of it. */
    String of(long size) {
        return "bytes %d-%d/%d".formatted(first, first + length - 1, size);
    }
}
