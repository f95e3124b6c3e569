package eu.integratingcities.bench;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Server-sent events out of bytes that come in pieces cut anywhere. */
final class EventFrames {

    /** Of a line only so much is kept: positions are shorter, and an event's id is at its beginning. */
    private static final int KEPT = 512;

    private static final String EVENT_ID = "\"id\":\"";
    private static final int UUID_LENGTH = 36;

    private final byte[] line = new byte[KEPT];
    private int length;
    private @Nullable String position;
    private @Nullable UUID event;

    /**
     * One that came whole.
     *
     * @param position behind it, to go on from
     * @param event the CloudEvent's id; null where only the position was told
     */
    record Frame(String position, @Nullable UUID event) {}

    /** Takes bytes up to the end of the next one; null when there are no more bytes. */
    @Nullable
    Frame next(ByteBuffer bytes) {
        while (bytes.hasRemaining()) {
            byte next = bytes.get();
            if (next != '\n') {
                if (length < KEPT) {
                    line[length++] = next;
                }
            } else if (length > 0) {
                field(new String(line, 0, length, StandardCharsets.ISO_8859_1));
                length = 0;
            } else if (position != null) {
                var frame = new Frame(position, event);
                event = null;
                return frame;
            }
        }
        return null;
    }

    private void field(String text) {
        if (text.startsWith("id: ")) {
            position = text.substring("id: ".length());
        } else if (text.startsWith("data: ")) {
            int begin = text.indexOf(EVENT_ID) + EVENT_ID.length();
            event = UUID.fromString(text.substring(begin, begin + UUID_LENGTH));
        }
    }
}
