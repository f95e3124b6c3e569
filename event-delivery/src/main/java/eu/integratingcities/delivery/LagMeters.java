package eu.integratingcities.delivery;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** How far receivers are behind, for how long a copy has not been complete, and how many dead letters wait. */
@ApplicationScoped
class LagMeters {

    private final Map<Reception, Double> lags = new ConcurrentHashMap<>();
    private final Map<Reception, Instant> complete = new ConcurrentHashMap<>();
    private final AtomicLong waiting = new AtomicLong();
    private final MeterRegistry registry;
    private final Clock clock;

    LagMeters(MeterRegistry registry, Clock clock) {
        this.registry = registry;
        this.clock = clock;
    }

    void register(List<Reception> receptions) {
        Gauge.builder("ic.dead.letters.waiting", waiting, AtomicLong::get)
                .description("Dead letters that nobody has replayed or discarded")
                .register(registry);
        receptions.forEach(this::register);
    }

    private void register(Reception reception) {
        complete.put(reception, Instant.now(clock));
        Gauge.builder("ic.consumer.lag", lags, known -> known.getOrDefault(reception, Double.NaN))
                .description("Records that a consumer group has not dealt with; no number while Kafka does not tell")
                .tag("topic", reception.topic())
                .tag("group", reception.group())
                .register(registry);
        if (reception.copy()) {
            TimeGauge.builder("ic.copy.age", complete, TimeUnit.MILLISECONDS, known -> age(reception))
                    .description("For how long the copy has not been known to have all that its topic tells")
                    .tag("copy", reception.channel())
                    .register(registry);
        }
    }

    void lag(Reception reception, OptionalLong lag) {
        lags.put(reception, lag.isPresent() ? (double) lag.getAsLong() : Double.NaN);
        if (lag.isPresent() && lag.getAsLong() == 0) {
            complete.put(reception, Instant.now(clock));
        }
    }

    void waiting(long letters) {
        waiting.set(letters);
    }

    private double age(Reception reception) {
        var now = Instant.now(clock);
        var age = Duration.between(complete.getOrDefault(reception, now), now);
        return Math.max(0, age.toMillis());
    }
}
