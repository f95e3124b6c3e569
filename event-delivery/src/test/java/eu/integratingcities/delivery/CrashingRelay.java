package eu.integratingcities.delivery;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** A relay in a process of its own that dies between sending and removing. */
final class CrashingRelay {

    private CrashingRelay() {}

    /** Runs the process until it has died; gives its exit code. */
    static int run(RelayDatabase database, String topic, int acknowledgements)
            throws IOException, InterruptedException {
        return DoomedJvm.run(
                CrashingRelay.class,
                database.url(),
                database.user(),
                database.password(),
                String.valueOf(TestTopic.kafka().get("bootstrap.servers")),
                topic,
                Integer.toString(acknowledgements));
    }

    public static void main(String[] arguments) throws InterruptedException {
        var kafka = Map.<String, Object>of(
                "bootstrap.servers",
                arguments[3],
                "interceptor.classes",
                HaltAfterAcknowledgements.class.getName(),
                HaltAfterAcknowledgements.SETTING,
                arguments[5]);
        var plan = new RelayPlan(
                new RelayDatabase(arguments[0], arguments[1], arguments[2]),
                kafka,
                new OwnedTopic(arguments[4], 1, Optional.empty()),
                "/test",
                "http://localhost:8080",
                100,
                Duration.ofMillis(50));
        new OutboxRelay(plan, new SimpleMeterRegistry(), Clock.systemUTC()).start();
        Thread.currentThread().join(); // until the process is halted
    }
}
