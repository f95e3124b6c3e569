package eu.integratingcities.launcher.control;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import eu.integratingcities.launcher.settings.CannotRunException;
import eu.integratingcities.launcher.settings.PrivateFile;
import eu.integratingcities.launcher.settings.Secrets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.util.Properties;
import java.util.concurrent.Executors;

/**
 * Takes orders for the running system on a loopback port. Port and secret stand in a file that only the owner of the data
 * folder may read, so nobody else on the machine can give orders.
 */
public final class ControlServer implements AutoCloseable {
    private static final int OK = 200;
    private static final int FORBIDDEN = 403;
    private static final int REFUSED = 409;

    private final HttpServer server;
    private final PrivateFile file;
    private final String authorization = "Bearer " + Secrets.random();
    private final Orders orders;

    private ControlServer(HttpServer server, PrivateFile file, Orders orders) {
        this.server = server;
        this.file = file;
        this.orders = orders;
    }

    /** Opens the channel and writes the file. */
    public static ControlServer open(PrivateFile file, Orders orders) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
            var control = new ControlServer(server, file, orders);
            server.createContext("/", control::answer);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
            control.announce();
            return control;
        } catch (IOException e) {
            throw new UncheckedIOException("no control channel", e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        try {
            Files.deleteIfExists(file.path());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + file.path(), e);
        }
    }

    private void announce() {
        var properties = new Properties();
        properties.setProperty("port", Integer.toString(server.getAddress().getPort()));
        properties.setProperty("authorization", authorization);
        file.write(properties);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!isAuthorized(exchange)) {
                reply(exchange, FORBIDDEN, "");
                return;
            }
            try {
                reply(exchange, OK, obey(exchange.getRequestURI().getPath().split("/", -1)));
            } catch (CannotRunException e) {
                reply(exchange, REFUSED, String.valueOf(e.getMessage()));
            }
        }
    }

    private String obey(String[] path) {
        return switch (path[1]) {
            case "stop" -> orders.stop(path[2]);
            case "start" -> orders.start(path[2]);
            case "status" -> orders.status();
            default -> throw new CannotRunException("There is no order \"" + path[1] + "\".");
        };
    }

    private boolean isAuthorized(HttpExchange exchange) {
        var given = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        return MessageDigest.isEqual(
                given.getBytes(StandardCharsets.UTF_8), authorization.getBytes(StandardCharsets.UTF_8));
    }

    private static void reply(HttpExchange exchange, int status, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
