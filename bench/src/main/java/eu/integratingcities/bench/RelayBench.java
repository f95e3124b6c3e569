package eu.integratingcities.bench;

import eu.integratingcities.delivery.OutboxRelay;
import eu.integratingcities.delivery.OwnedTopic;
import eu.integratingcities.delivery.RelayPlan;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;

/**
 * How many events per second the relay carries from a full outbox in PostgreSQL to acknowledged Kafka records, beside a
 * plain producer in the same run. Arguments: events for each round (100,000), rounds (5). The first round of each warms
 * up and does not count.
 */
public final class RelayBench {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(2);

    private final Platform platform;
    private final int events;

    private RelayBench(Platform platform, int events) {
        this.platform = platform;
        this.events = events;
    }

    /** Measures and prints a report in Markdown. */
    public static void main(String[] arguments) throws Exception {
        var events = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        var rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        var machine = Machine.here();
        try (var platform = Platform.start()) {
            new RelayBench(platform, events).run(machine, rounds);
        }
    }

    private void run(Machine machine, int rounds)
            throws SQLException, IOException, ExecutionException, InterruptedException {
        var relayed = new ArrayList<Double>();
        var produced = new ArrayList<Double>();
        try (var outbox = new FullOutbox(platform.database());
                var producer = new PlainProducer(platform.kafka(), "plain");
                var relay = new OutboxRelay(plan(), new SimpleMeterRegistry(), Clock.systemUTC());
                var topics = new PlainTopic(platform.kafka())) {
            topics.make("plain");
            outbox.layOut();
            relay.start();
            for (int round = 0; round <= rounds; round++) {
                produced.add(produce(producer));
                relayed.add(relay(outbox, relay));
            }
        }
        report(machine, relayed.subList(1, relayed.size()), produced.subList(1, produced.size()));
    }

    private double produce(PlainProducer producer) throws IOException, ExecutionException, InterruptedException {
        var data = FullOutbox.event();
        var start = System.nanoTime();
        producer.send(events, data);
        return perSecond(start);
    }

    private double relay(FullOutbox outbox, OutboxRelay relay) throws SQLException, IOException {
        outbox.fill(events);
        var start = System.nanoTime();
        relay.nudge();
        while (!outbox.isEmpty()) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        return perSecond(start);
    }

    private double perSecond(long startNanos) {
        return events * 1e9 / (System.nanoTime() - startNanos);
    }

    private RelayPlan plan() {
        return new RelayPlan(
                platform.database(),
                platform.kafka(),
                new OwnedTopic("relayed", 1, Optional.empty()),
                "/bench",
                "http://localhost:8080",
                1000,
                // Longer than any round: the relay is woken, as after a commit.
                Duration.ofMinutes(10));
    }

    private void report(Machine machine, List<Double> relayed, List<Double> produced) throws IOException {
        System.out.printf(
                Locale.ROOT,
                """
                # Outbox relay

                %s

                %,d events of %,d characters for each of %d rounds, one partition, PostgreSQL with fsync, `acks=all`.

                | | events/s (median) | slowest | fastest |
                | --- | ---: | ---: | ---: |
                | outbox relay | %s |
                | plain producer | %s |
                | ratio of medians | %.2f | | |
                """,
                machine,
                events,
                FullOutbox.event().length(),
                relayed.size(),
                row(relayed),
                row(produced),
                median(relayed) / median(produced));
    }

    private static String row(List<Double> rates) {
        var sorted = rates.stream().sorted().toList();
        return String.format(Locale.ROOT, "%,.0f | %,.0f | %,.0f", median(rates), sorted.getFirst(), sorted.getLast());
    }

    private static double median(List<Double> rates) {
        return rates.stream().sorted().skip(rates.size() / 2).findFirst().orElseThrow();
    }
}
