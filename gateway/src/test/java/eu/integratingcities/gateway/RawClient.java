package eu.integratingcities.gateway;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** Sends bytes that no HTTP client would send. */
final class RawClient implements Closeable {
    private final Socket socket;

    RawClient(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(10_000);
    }

    void send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    /** Everything until the gateway closes the connection. */
    String readToEnd() throws IOException {
        var text = new StringBuilder();
        var buffer = new byte[64 * 1024];
        try {
            for (int n = socket.getInputStream().read(buffer);
                    n >= 0;
                    n = socket.getInputStream().read(buffer)) {
                text.append(new String(buffer, 0, n, StandardCharsets.ISO_8859_1));
            }
        } catch (SocketException reset) {
            // As good as an end: the gateway closed while something was on its way to it.
        }
        return text.toString();
    }

    /** Everything until the first blank line and as much of the body as {@code Content-Length} says. */
    String readAnswer() throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            head.append(readByte());
        }
        int length = contentLength(head.toString());
        for (int i = 0; i < length; i++) {
            head.append(readByte());
        }
        return head.toString();
    }

    private char readByte() throws IOException {
        int b = socket.getInputStream().read();
        if (b < 0) {
            throw new IOException("The connection was closed.");
        }
        return (char) b;
    }

    private static int contentLength(String head) {
        return head.lines()
                .filter(line -> line.regionMatches(true, 0, "content-length:", 0, 15))
                .mapToInt(line -> Integer.parseInt(line.substring(15).strip()))
                .findFirst()
                .orElse(0);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
