package eu.integratingcities.gateway;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A reader of server-sent events that remembers what it got, and can be cut off anywhere. */
final class SseClient implements Closeable {
    /** One event: its id field, its type and data. */
    record Event(String id, String type, String data) {
        /** The id of the CloudEvent in it. */
        String eventId() {
            int start = data.indexOf("\"id\":\"") + 6;
            return data.substring(start, data.indexOf('"', start));
        }
    }

    private final Socket socket;
    private final List<String> head = new ArrayList<>();
    private final List<Event> events = new CopyOnWriteArrayList<>();
    private volatile String lastId = "";
    private volatile String comment = "";
    private volatile boolean ended;
    private volatile boolean clean;

    /** Opens a stream as a browser would; the position is empty for none. */
    SseClient(int port, String path, String lastEventId) throws IOException {
        socket = new Socket("127.0.0.1", port);
        socket.setSoTimeout(60_000);
        socket.getOutputStream()
                .write(("GET " + path + " HTTP/1.1\r\nHost: a\r\nAccept: text/event-stream\r\n"
                                + (lastEventId.isEmpty() ? "" : "Last-Event-ID: " + lastEventId + "\r\n") + "\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        var reader = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        for (var line = reader.readLine(); line != null && !line.isEmpty(); line = reader.readLine()) {
            head.add(line);
        }
        Thread.ofVirtual().start(() -> read(reader));
    }

    private void read(BufferedReader reader) {
        try {
            var text = new StringBuilder();
            while (true) {
                var size = reader.readLine();
                if (size == null) {
                    break;
                }
                int length = Integer.parseInt(size, 16);
                if (length == 0) {
                    clean = true;
                    break;
                }
                // Everything in the stream is ASCII: the tests' data is, so a byte is a character.
                for (int i = 0; i < length; i++) {
                    text.append((char) reader.read());
                }
                reader.readLine();
                take(text);
            }
        } catch (IOException | NumberFormatException e) {
            // Cut off.
        }
        ended = true;
    }

    private void take(StringBuilder text) {
        for (int end = text.indexOf("\n\n"); end >= 0; end = text.indexOf("\n\n")) {
            var id = "";
            var type = "";
            String data = null;
            for (var line : text.substring(0, end).split("\n", -1)) {
                if (line.startsWith("id: ")) {
                    id = line.substring(4);
                } else if (line.startsWith("event: ")) {
                    type = line.substring(7);
                } else if (line.startsWith("data: ")) {
                    data = line.substring(6);
                } else if (line.startsWith(":")) {
                    comment = line;
                }
            }
            if (data != null) {
                events.add(new Event(id, type, data));
            }
            if (!id.isEmpty()) {
                lastId = id;
            }
            text.delete(0, end + 2);
        }
    }

    List<String> head() {
        return head;
    }

    List<Event> events() {
        return events;
    }

    List<String> eventIds() {
        return events.stream().map(Event::eventId).toList();
    }

    /** Where a browser would go on. */
    String lastId() {
        return lastId;
    }

    String comment() {
        return comment;
    }

    boolean hasEnded() {
        return ended;
    }

    /** Whether it ended as an answer does that is complete. */
    boolean hasEndedCleanly() {
        return ended && clean;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
