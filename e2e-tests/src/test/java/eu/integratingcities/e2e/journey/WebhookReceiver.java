package eu.integratingcities.e2e.journey;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.ToIntFunction;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Where a partner is told of events: listens on this machine and remembers by path what came. */
final class WebhookReceiver implements AutoCloseable {
    /** One request, with the headers and the bytes that its signature is of. */
    record Got(String id, String timestamp, String signature, byte[] body) {

        /** The signature that it should have, as a receiver makes it by the specification. */
        String signatureBy(String secret) throws GeneralSecurityException {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
            mac.update((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
        }
    }

    private final Map<String, List<Got>> got = new ConcurrentHashMap<>();
    private final ToIntFunction<String> answers;
    private final HttpServer server;

    /**
     * Begins to listen.
     *
     * @param answers the status with which a path answers what has just been remembered
     */
    WebhookReceiver(ToIntFunction<String> answers) throws IOException {
        this.answers = answers;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::receive);
        server.start();
    }

    String url(String path) {
        return "http://127.0.0.1:%d%s".formatted(server.getAddress().getPort(), path);
    }

    /** What came at the path, in its order. */
    List<Got> got(String path) {
        return got.getOrDefault(path, List.of());
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void receive(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var headers = exchange.getRequestHeaders();
        got.computeIfAbsent(path, unused -> new CopyOnWriteArrayList<>())
                .add(new Got(
                        headers.getFirst("webhook-id"),
                        headers.getFirst("webhook-timestamp"),
                        headers.getFirst("webhook-signature"),
                        exchange.getRequestBody().readAllBytes()));
        exchange.sendResponseHeaders(answers.applyAsInt(path), -1);
        exchange.close();
    }
}
