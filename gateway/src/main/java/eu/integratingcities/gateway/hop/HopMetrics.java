package eu.integratingcities.gateway.hop;

import eu.integratingcities.gateway.route.Service;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** How long services took and how it ended, by service and class of status: {@code gateway_hop_seconds}. */
@Singleton
public class HopMetrics {
    private static final int CLASSES = 6;

    private final MeterRegistry registry;
    private final Map<String, Timer[]> timers = new ConcurrentHashMap<>();

    HopMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    void record(Service service, int status, long nanos) {
        timers.computeIfAbsent(service.name(), this::register)[status / 100].record(nanos, TimeUnit.NANOSECONDS);
    }

    private Timer[] register(String service) {
        var byClass = new Timer[CLASSES];
        for (int i = 0; i < CLASSES; i++) {
            byClass[i] = Timer.builder("gateway.hop")
                    .description("Time from a request's arrival to the end of the service's answer")
                    .tag("service", service)
                    .tag("status", i + "xx")
                    .register(registry);
        }
        return byClass;
    }
}
