package eu.integratingcities.gateway;

import eu.integratingcities.platform.RealPlatform;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import java.util.Map;

/** The three services with made-up cities, a real Kafka, and the published routes. */
public class CityServices implements QuarkusTestResourceLifecycleManager {
    private final Vertx vertx = Vertx.vertx();

    @Override
    public Map<String, String> start() {
        ChangeLog.make();
        var server = vertx.createHttpServer()
                .requestHandler(new CityBehaviour(vertx))
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        var url = "http://127.0.0.1:" + server.actualPort();
        return Map.ofEntries(
                Map.entry("ic.gateway.route.services.signatory.url", url),
                Map.entry("ic.gateway.route.services.conference.url", url),
                Map.entry("ic.gateway.route.services.monitoring.url", url),
                Map.entry("ic.gateway.cache.kafka", RealPlatform.settings().get("IC_KAFKA")),
                Map.entry("ic.gateway.cache.proof", "200ms"),
                Map.entry("ic.gateway.cache.parts-at-once", "3"),
                Map.entry("test.services", url),
                Map.entry("ic.gateway.feed.kafka", RealPlatform.settings().get("IC_KAFKA")),
                Map.entry("ic.gateway.listen.port", "0"),
                Map.entry("ic.gateway.access.public-url", Upstream.PUBLIC_URL),
                Map.entry("quarkus.management.test-port", "0"),
                Map.entry("quarkus.http.test-port", "8081"));
    }

    @Override
    public void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
