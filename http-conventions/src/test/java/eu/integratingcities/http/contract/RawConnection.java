package eu.integratingcities.http.contract;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Sends bytes that no HTTP client would send, and reads what comes back. One character is one byte, in both directions.
 * Whoever answers nothing for ten seconds ends the test.
 */
public final class RawConnection implements Closeable {
    private static final Charset BYTES = StandardCharsets.ISO_8859_1;
    private static final int PATIENCE_MILLIS = 10_000;

    private final Socket socket;

    /** Connects to a port of this machine. */
    public RawConnection(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(PATIENCE_MILLIS);
    }

    /** Sends the text as it is. */
    public void send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(BYTES));
        socket.getOutputStream().flush();
    }

    /**
     * One answer, with as much of a body as its {@code Content-Length} says; the connection may go on.
     *
     * @throws EOFException when the connection was closed before the answer was whole
     */
    public String readAnswer() throws IOException {
        var answer = new StringBuilder();
        while (answer.indexOf("\r\n\r\n") < 0) {
            answer.append(readByte(answer));
        }
        for (int left = contentLength(answer.toString()); left > 0; left--) {
            answer.append(readByte(answer));
        }
        return answer.toString();
    }

    /** Everything until the other side closes the connection. */
    public String readToEnd() throws IOException {
        var text = new StringBuilder();
        var buffer = new byte[64 * 1024];
        try {
            for (int n = socket.getInputStream().read(buffer);
                    n >= 0;
                    n = socket.getInputStream().read(buffer)) {
                text.append(new String(buffer, 0, n, BYTES));
            }
        } catch (SocketException reset) {
            // As good as an end: the other side closed while something was on its way to it.
        }
        return text.toString();
    }

    private char readByte(StringBuilder before) throws IOException {
        int b = socket.getInputStream().read();
        if (b < 0) {
            throw new EOFException("The connection was closed after \"" + before + "\".");
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
