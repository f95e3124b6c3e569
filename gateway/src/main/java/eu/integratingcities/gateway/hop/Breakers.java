package eu.integratingcities.gateway.hop;

import eu.integratingcities.gateway.route.Service;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A breaker for each service, shared by all event loops. */
@Singleton
public class Breakers {
    private final HopConfig config;
    private final Map<String, Breaker> byService = new ConcurrentHashMap<>();

    Breakers(HopConfig config) {
        this.config = config;
    }

    boolean admits(Service service) {
        return of(service).admits(System.nanoTime());
    }

    void failed(Service service) {
        of(service).failed(System.nanoTime());
    }

    void succeeded(Service service) {
        of(service).succeeded();
    }

    private Breaker of(Service service) {
        return byService.computeIfAbsent(
                service.name(),
                unused -> new Breaker(
                        config.failuresInARow(), config.betweenAttempts().toNanos()));
    }
}
