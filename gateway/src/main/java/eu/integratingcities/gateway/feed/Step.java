package eu.integratingcities.gateway.feed;

import io.vertx.core.buffer.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * One step through the log, rendered once for all readers.
 *
 * @param after where a reader is after it
 * @param cursor the same as text
 * @param change what readers see; null for what is not for them: confidential, unreadable, or a gap
 * @param frame the change as a server-sent event; null without one
 */
record Step(
        Position after,
        String cursor,
        @Nullable Change change,
        @Nullable Buffer frame) {
    private static final int OVERHEAD = 400;

    static Step of(Position after, @Nullable Change change) {
        var cursor = Cursor.write(after);
        return new Step(after, cursor, change, change == null ? null : frame(cursor, change));
    }

    private static Buffer frame(String cursor, Change change) {
        return Buffer.buffer(change.json().length() + 200)
                .appendString("id: " + cursor + "\nevent: " + change.type() + "\ndata: ")
                .appendBuffer(change.json())
                .appendString("\n\n");
    }

    /** Bytes of memory, roughly. */
    int weight() {
        return change == null || frame == null
                ? OVERHEAD
                : OVERHEAD + change.json().length() + frame.length();
    }
}
