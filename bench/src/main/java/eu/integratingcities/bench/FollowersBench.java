package eu.integratingcities.bench;

import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Whether every reader of the stream of changes and every webhook gets every change, those of each city in their order,
 * when there are many of them and some of them fail; and what memory the gateway takes for it. The changes go straight
 * into the topic of signatory-service, no service runs. Arguments: readers (1,000), changes for them (10,000), changes
 * per second (50), webhooks (200), changes for them (500), changes per second (2). Ends with 1 when something is missing,
 * out of order or too large.
 */
public final class FollowersBench {

    private static final String TOPIC = "signatories.v1";
    private static final List<String> TOPICS = List.of(TOPIC, "monitoring.v1", "conferences.v1");
    private static final long MOST_MEMORY = 400_000_000;
    private static final int CITIES_OF_STREAMS = 500;
    private static final int CITIES_OF_WEBHOOKS = 50;
    private static final int SECONDS_WITHOUT_ARRIVAL = 150;
    private static final int SECONDS_FOR_STRAYS = 3;
    private static final URI NO_SERVICE = URI.create("http://127.0.0.1:9");
    private static final Map<String, String> WEBHOOKS_TO_THIS_MACHINE =
            Map.of("IC_WEBHOOK_HTTP", "true", "IC_WEBHOOK_NETWORKS", "127.0.0.1/32");

    private final Gateway gateway;
    private final KafkaProducer<String, byte[]> producer;

    private FollowersBench(Gateway gateway, KafkaProducer<String, byte[]> producer) {
        this.gateway = gateway;
        this.producer = producer;
    }

    /** Measures and prints a report in Markdown. */
    public static void main(String[] arguments) throws Exception {
        var streams = new Load(number(arguments, 0, 1_000), number(arguments, 1, 10_000), number(arguments, 2, 50));
        var webhooks = new Load(number(arguments, 3, 200), number(arguments, 4, 500), number(arguments, 5, 2));
        System.out.printf("# Followers of the changes%n%n%s%n%n", Machine.here());
        boolean isReached;
        try (var platform = Platform.start();
                var producer = producer(platform)) {
            makeTopics(platform);
            try (var gateway = Gateway.start(platform, NO_SERVICE, WEBHOOKS_TO_THIS_MACHINE)) {
                isReached = new FollowersBench(gateway, producer).run(streams, webhooks);
            }
        }
        System.exit(isReached ? 0 : 1);
    }

    private static int number(String[] arguments, int index, int otherwise) {
        return arguments.length > index ? Integer.parseInt(arguments[index]) : otherwise;
    }

    private static KafkaProducer<String, byte[]> producer(Platform platform) {
        var settings = new HashMap<>(platform.kafka());
        settings.put("acks", "all");
        settings.put("linger.ms", 0);
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    private static void makeTopics(Platform platform) throws ExecutionException, InterruptedException {
        try (var topics = new PlainTopic(platform.kafka())) {
            for (var topic : TOPICS) {
                topics.make(topic);
            }
        }
    }

    /** How many follow how many changes, sent at which pace. */
    private record Load(int followers, int changes, int perSecond) {}

    private boolean run(Load streams, Load webhooks) throws IOException, InterruptedException {
        System.out.printf(
                Locale.ROOT,
                """
                %,d streams during %,d changes, then %,d webhooks during %,d changes, of %d and %d cities in turn, sent straight to
                the topic of signatory-service with `acks=all`; %,d characters of data in each. One in ten readers cuts itself off five
                times; one in ten receivers answers 500 one time in ten. Limits of the gateway as they are by default; without
                quotas, and with webhooks to plain HTTP at 127.0.0.1. Goal: each change at each follower, those of a city in
                order, with less than %d MB of resident memory.

                """,
                streams.followers,
                streams.changes,
                webhooks.followers,
                webhooks.changes,
                CITIES_OF_STREAMS,
                CITIES_OF_WEBHOOKS,
                FullOutbox.event().length(),
                MOST_MEMORY / 1_000_000);
        boolean isReached = followStreams(streams);
        isReached = followWebhooks(webhooks) && isReached;
        System.out.println(isReached ? "The goal is reached." : "**The goal is not reached.**");
        return isReached;
    }

    private boolean followStreams(Load load) throws IOException, InterruptedException {
        var course = new Course(load.changes, CITIES_OF_STREAMS);
        var delays = new Delays();
        try (var readers = new StreamReaders(load.followers, gateway.address(), course, delays)) {
            var outcome = send(load, course, readers.arrivals(), delays);
            int cut = readers.sum(StreamReader::cut);
            outcome.print("streams");
            System.out.printf(
                    Locale.ROOT,
                    "| cut off by the reader, and resumed | %,d |%n| cut off otherwise | %,d |%n| not let in, tried again | %,d |%n%n",
                    cut,
                    readers.sum(StreamReader::cutByGateway),
                    readers.sum(StreamReader::refused));
            return outcome.isGood() && cut > 0;
        }
    }

    private boolean followWebhooks(Load load) throws IOException, InterruptedException {
        var course = new Course(load.changes, CITIES_OF_WEBHOOKS);
        var delays = new Delays();
        try (var receivers = new Receivers(load.followers, course, delays)) {
            int accounts = new Subscriptions(gateway).make(load.followers, receivers);
            var outcome = send(load, course, receivers.arrivals(), delays);
            outcome.print("webhooks");
            System.out.printf(
                    Locale.ROOT,
                    "| accounts | %d |%n| answered with 500, sent again | %,d |%n%n",
                    accounts,
                    receivers.refusals());
            return outcome.isGood() && receivers.refusals() > 0;
        }
    }

    private Outcome send(Load load, Course course, List<Arrivals> arrivals, Delays delays)
            throws IOException, InterruptedException {
        var workBefore = ProcessorTime.of(gateway.pid());
        try (var memory = new MemoryWatch(gateway.pid())) {
            course.send(producer, TOPIC, FullOutbox.event(), load.perSecond);
            awaitAll((long) load.changes * load.followers, delays);
            var last = TimeUnit.NANOSECONDS.toMillis(course.nanosSinceLast()) / 1e3;
            TimeUnit.SECONDS.sleep(SECONDS_FOR_STRAYS);
            var work = ProcessorTime.of(gateway.pid()).minus(workBefore);
            return new Outcome(load, arrivals, delays, last, memory.most(), memory.peak(), work.toMillis());
        }
    }

    /** Until all have come, or none has come for a time longer than the second pause of a webhook. */
    private static void awaitAll(long expected, Delays delays) throws InterruptedException {
        long count = delays.count();
        long since = System.nanoTime();
        while (count < expected && System.nanoTime() - since < TimeUnit.SECONDS.toNanos(SECONDS_WITHOUT_ARRIVAL)) {
            TimeUnit.MILLISECONDS.sleep(10);
            if (delays.count() > count) {
                count = delays.count();
                since = System.nanoTime();
            }
        }
    }

    /**
     * What came of it.
     *
     * @param lastSeconds from the acknowledgement of the last change until nothing was missing
     * @param most memory of the gateway at any look, in bytes
     * @param peak the same since the gateway began
     * @param workMillis of the processors for the gateway
     */
    private record Outcome(
            Load load,
            List<Arrivals> arrivals,
            Delays delays,
            double lastSeconds,
            long most,
            long peak,
            long workMillis) {

        int missing() {
            return arrivals.stream().mapToInt(Arrivals::missing).sum();
        }

        int outOfTurn() {
            return arrivals.stream().mapToInt(Arrivals::outOfTurn).sum();
        }

        int duplicates() {
            return arrivals.stream().mapToInt(Arrivals::duplicates).sum();
        }

        boolean isGood() {
            return missing() == 0 && outOfTurn() == 0 && peak < MOST_MEMORY;
        }

        void print(String what) {
            System.out.printf(
                    Locale.ROOT,
                    """
                    | %,d %s, %,d changes, %d a second | |
                    | --- | ---: |
                    | missing | %,d of %,d |
                    | out of order | %,d |
                    | came once more | %,d |
                    | from Kafka's acknowledgement to the follower, median | %.3f s |
                    | p99 | %.3f s |
                    | longest | %.3f s |
                    | until the last had the last change | %.3f s |
                    | resident memory of the gateway, most seen | %.0f MB |
                    | the most since it began, as Linux keeps it | %.0f MB |
                    | processor time of the gateway for each arrival | %.0f µs |
                    """,
                    load.followers,
                    what,
                    load.changes,
                    load.perSecond,
                    missing(),
                    (long) load.followers * load.changes,
                    outOfTurn(),
                    duplicates(),
                    delays.seconds(0.5),
                    delays.seconds(0.99),
                    delays.seconds(1),
                    lastSeconds,
                    most / 1e6,
                    peak / 1e6,
                    workMillis * 1e3 / Math.max(1, delays.count()));
        }
    }
}
