package eu.integratingcities.delivery;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** How much waits in the outbox, for how long, and how much was sent. */
final class RelayMeters {

    private static final Duration FRESH = Duration.ofSeconds(1);

    private final AtomicReference<Backlog> backlog = new AtomicReference<>(Backlog.EMPTY);
    private final Clock clock;
    private final Counter sent;
    private Instant counted = Instant.EPOCH;

    RelayMeters(MeterRegistry registry, Clock clock) {
        this.clock = clock;
        Gauge.builder("ic.outbox.events", backlog, current -> current.get().size())
                .description("Events that are committed and not yet acknowledged by Kafka")
                .register(registry);
        TimeGauge.builder("ic.outbox.oldest.age", backlog, TimeUnit.MILLISECONDS, current -> current.get()
                        .age(Instant.now(clock))
                        .toMillis())
                .description("How long the oldest event has been waiting in the outbox")
                .register(registry);
        sent = Counter.builder("ic.outbox.sent")
                .description("Events that Kafka acknowledged")
                .register(registry);
    }

    void backlog(Backlog current) {
        backlog.set(current);
        counted = Instant.now(clock);
    }

    /** Whether it is time to count again; counting after every batch would cost more than sending it. */
    boolean isStale() {
        return counted.plus(FRESH).isBefore(Instant.now(clock));
    }

    void sent(List<OutboxRow> rows) {
        sent.increment(rows.size());
    }
}
