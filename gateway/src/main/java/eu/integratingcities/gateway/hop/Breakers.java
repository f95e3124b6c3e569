package eu.integratingcities.gateway.hop;

import eu.integratingcities.gateway.route.Service;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A breaker and a budget of repeats for each service, shared by all event loops. */
@Singleton
public class Breakers {
    private final HopConfig config;
    private final Map<String, Care> byService = new ConcurrentHashMap<>();

    private record Care(Breaker breaker, RetryBudget repeats) {}

    Breakers(HopConfig config) {
        this.config = config;
    }

    boolean admits(Service service) {
        return of(service).breaker().admits(System.nanoTime());
    }

    void failed(Service service) {
        of(service).breaker().failed(System.nanoTime());
    }

    void succeeded(Service service) {
        of(service).breaker().succeeded();
        of(service).repeats().earn();
    }

    /** Whether a request that the service dropped may be sent again; each time costs. */
    boolean allowRepeat(Service service) {
        return of(service).repeats().spend();
    }

    private Care of(Service service) {
        return byService.computeIfAbsent(
                service.name(),
                unused -> new Care(
                        new Breaker(
                                config.failuresInARow(),
                                config.betweenAttempts().toNanos()),
                        new RetryBudget()));
    }
}
