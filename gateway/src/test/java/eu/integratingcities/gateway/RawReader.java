package eu.integratingcities.gateway;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Asks for a stream and reads nothing of it until told to. */
final class RawReader implements Closeable {
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");

    private final Socket socket = new Socket();

    RawReader(int port, String path) throws IOException {
        socket.setReceiveBufferSize(4 * 1024);
        socket.setSoTimeout(30_000);
        socket.connect(new InetSocketAddress("127.0.0.1", port));
        socket.getOutputStream()
                .write(("GET " + path + " HTTP/1.0\r\nHost: a\r\nAccept: text/event-stream\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
    }

    /** The ids of that many events; HTTP/1.0, so the stream comes as it is. */
    List<String> readIds(int count) throws IOException {
        var ids = new ArrayList<String>();
        var reader = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            var id = ID.matcher(line);
            if (line.startsWith("data: ") && id.find()) {
                ids.add(id.group(1));
            }
            if (ids.size() == count) {
                break;
            }
        }
        return ids;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
