package eu.integratingcities.gateway.webhook;

import eu.integratingcities.gateway.webhook.DeliveryLog.Standing;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.Duration;

/** How webhooks do: {@code gateway_webhook_…}. What waits is counted now and then, for all nodes together. */
@Singleton
class WebhookMeters {
    private final Counter delivered;
    private final Counter failed;
    private final Counter unwritten;
    private volatile Standing standing = new Standing(0, Duration.ZERO, Duration.ZERO);

    WebhookMeters(MeterRegistry registry) {
        delivered = counter(registry, "delivered");
        failed = counter(registry, "failed");
        unwritten = Counter.builder("gateway.webhook.unwritten")
                .description("Events that cannot be written down, of which no webhook is told")
                .register(registry);
        Gauge.builder("gateway.webhook.due", this, meters -> meters.standing.due())
                .description("Deliveries that wait, those to be tried again included")
                .register(registry);
        Gauge.builder("gateway.webhook.oldest", this, meters -> meters.standing
                        .oldest()
                        .toSeconds())
                .description("Age of what has waited longest")
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder("gateway.webhook.intake.silence", this, meters -> meters.standing
                        .silence()
                        .toSeconds())
                .description("Time since some node last read the log for webhooks")
                .baseUnit("seconds")
                .register(registry);
    }

    private static Counter counter(MeterRegistry registry, String outcome) {
        return Counter.builder("gateway.webhook.attempts")
                .description("Attempts to deliver, by what came of them")
                .tag("outcome", outcome)
                .register(registry);
    }

    void count(Verdict verdict) {
        if (verdict instanceof Verdict.Untried) {
            return;
        }
        (verdict.isDelivered() ? delivered : failed).increment();
    }

    void unwritten() {
        unwritten.increment();
    }

    void tell(Standing told) {
        standing = told;
    }
}
