package eu.integratingcities.delivery;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** How far receivers are behind, how old a copy is, and how many dead letters wait. */
@ApplicationScoped
public class LagMeters {

    private final Map<Reception, Double> lags = new ConcurrentHashMap<>();
    private final Map<Reception, Instant> complete = new ConcurrentHashMap<>();
    private final Map<Reception, Look> looks = new ConcurrentHashMap<>();
    private final AtomicLong waiting = new AtomicLong();
    private final MeterRegistry registry;
    private final Clock clock;

    /** What a receiver has yet to pass, and since when. */
    private record Look(Reach reach, Instant at) {}

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
            TimeGauge.builder("ic.copy.age", complete, TimeUnit.MILLISECONDS, known -> age(reception)
                            .toMillis())
                    .description("How long ago the copy had all that its topic told then")
                    .tag("copy", reception.channel())
                    .register(registry);
        }
    }

    /**
     * Notes how far the receiver has come. A copy is as complete as the topic was at the last look whose end it has passed:
     * while events come one after another, it never has all of them at the moment of a look.
     */
    void note(Reception reception, Optional<Reach> told) {
        lags.put(reception, told.map(reach -> (double) reach.lag()).orElse(Double.NaN));
        told.ifPresent(reach -> {
            var now = Instant.now(clock);
            var look = looks.computeIfAbsent(reception, first -> new Look(reach, now));
            if (reach.hasPassed(look.reach())) {
                complete.put(reception, reach.lag() == 0 ? now : look.at());
                looks.put(reception, new Look(reach, now));
            }
        });
    }

    void waiting(long letters) {
        waiting.set(letters);
    }

    /** How far this service is behind what others told it: all events that wait, and the age of whoever is last. */
    public Lag lag() {
        var events = complete.keySet().stream()
                .mapToDouble(reception -> lags.getOrDefault(reception, Double.NaN))
                .sum();
        var age = complete.keySet().stream().map(this::age).max(Comparator.naturalOrder());
        return new Lag(
                Double.isNaN(events) ? OptionalLong.empty() : OptionalLong.of((long) events),
                age.orElse(Duration.ZERO));
    }

    private Duration age(Reception reception) {
        var now = Instant.now(clock);
        var since = complete.getOrDefault(reception, now);
        return since.isAfter(now) ? Duration.ZERO : Duration.between(since, now);
    }
}
