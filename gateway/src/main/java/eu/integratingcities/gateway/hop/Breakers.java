package eu.integratingcities.gateway.hop;

import eu.integratingcities.gateway.route.Service;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A breaker and a budget of repeats for each service, shared by all event loops. */
@Singleton
public class Breakers {
    private final HopConfig config;
    private final MeterRegistry registry;
    private final Map<String, Care> byService = new ConcurrentHashMap<>();

    private record Care(Breaker breaker, RetryBudget repeats) {}

    Breakers(HopConfig config, MeterRegistry registry) {
        this.config = config;
        this.registry = registry;
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

    private Care install(String service) {
        var breaker =
                new Breaker(config.failuresInARow(), config.betweenAttempts().toNanos());
        Gauge.builder("gateway.breaker.open", breaker, each -> each.isOpen() ? 1 : 0)
                .description("Whether a service is left alone because it failed several times in a row")
                .tag("service", service)
                .register(registry);
        return new Care(breaker, new RetryBudget());
    }

    private Care of(Service service) {
        return byService.computeIfAbsent(service.name(), this::install);
    }
}
