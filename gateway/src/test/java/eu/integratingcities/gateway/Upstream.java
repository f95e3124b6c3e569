package eu.integratingcities.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.Map;

/** A service that does as the last segment of the path says, well or badly, on a free port; and one that is not there. */
public class Upstream implements QuarkusTestResourceLifecycleManager {
    /** What the tests' gateway calls itself to the world. */
    public static final String PUBLIC_URL = "https://open.example.org";

    /** On every answer of the service, which is not what any real service answers. */
    public static final String MADE_UP = "X-Made-Up";

    private final Vertx vertx = Vertx.vertx();

    @Override
    public Map<String, String> start() {
        var server = vertx.createHttpServer(new HttpServerOptions().setMaxHeaderSize(64 * 1024))
                .requestHandler(new UpstreamBehaviour(vertx))
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        var url = "http://127.0.0.1:" + server.actualPort();
        return Map.ofEntries(
                Map.entry("ic.gateway.route.table", "test-routes.txt"),
                Map.entry("ic.gateway.route.services.signatory.url", url),
                Map.entry("ic.gateway.route.services.conference.url", url),
                Map.entry("ic.gateway.route.services.monitoring.url", "http://127.0.0.1:" + unusedPort()),
                Map.entry("ic.gateway.route.policies.ordinary.timeout", "2s"),
                Map.entry("ic.gateway.route.policies.ordinary.upload-time", "2s"),
                Map.entry("ic.gateway.route.policies.ordinary.body-limit", "1M"),
                Map.entry("ic.gateway.route.policies.imports.body-limit", "8M"),
                // All tests ask from one address.
                Map.entry("ic.gateway.quota.enabled", "false"),
                Map.entry("ic.gateway.listen.port", "0"),
                Map.entry("ic.gateway.listen.idle-timeout", "2s"),
                Map.entry("ic.gateway.access.public-url", PUBLIC_URL),
                Map.entry("quarkus.management.test-port", "0"),
                // Nothing listens there; the services' tests say 0, which REST Assured does not take for a port.
                Map.entry("quarkus.http.test-port", "8081"));
    }

    private static int unusedPort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
