package eu.integratingcities.gateway.hop;

import eu.integratingcities.gateway.exchange.Exchange;
import eu.integratingcities.gateway.problem.GatewayProblem;
import eu.integratingcities.gateway.route.Destination.ToService;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * What operators learn of the hops: how long they took and how they ended, by service and class of status ({@code
 * gateway_hop_seconds}), and one line for each fault. Query strings are never logged: they are the caller's affair.
 */
@Singleton
public class HopJournal {
    private static final Logger LOG = Logger.getLogger(HopJournal.class);
    private static final int CLASSES = 6;
    private static final int FAULT = 500;

    private final MeterRegistry registry;
    private final Map<String, Timer[]> timers = new ConcurrentHashMap<>();
    private final Map<String, Counter> repeats = new ConcurrentHashMap<>();

    HopJournal(MeterRegistry registry) {
        this.registry = registry;
    }

    /** Notes the end of a passage that began at this {@link System#nanoTime}. */
    void ended(ToService route, int status, long begun) {
        timers.computeIfAbsent(route.service().name(), this::register)[status / 100].record(
                System.nanoTime() - begun, TimeUnit.NANOSECONDS);
    }

    /** Notes that a request is sent again because the service dropped it. */
    void repeated(ToService route) {
        repeats.computeIfAbsent(route.service().name(), service -> Counter.builder("gateway.hop.repeats")
                        .description("Requests sent once more because a service dropped them without an answer")
                        .tag("service", service)
                        .register(registry))
                .increment();
    }

    /** Notes why the gateway answered in a service's place. What the client did wrong is no matter for the log. */
    void failed(Exchange exchange, ToService route, GatewayProblem problem, @Nullable Throwable cause) {
        if (problem.type().status() >= FAULT) {
            LOG.warnf(
                    "%s %s by %s: %s, request %s%s",
                    exchange.request().method(),
                    exchange.target().path(),
                    route.service().name(),
                    problem.type().code(),
                    exchange.id(),
                    cause == null ? "" : ", " + cause);
        }
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
