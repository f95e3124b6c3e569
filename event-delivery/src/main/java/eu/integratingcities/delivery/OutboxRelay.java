package eu.integratingcities.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * Carries outbox rows to Kafka: in order, and removes a row only after Kafka acknowledged it. Of all relays of a database
 * one leads, the others wait for its lock. Whatever fails, it starts over from what is still in the outbox, so events
 * come twice rather than not at all.
 */
public final class OutboxRelay implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final Duration TO_FINISH_A_BATCH = Duration.ofSeconds(2);
    private static final Duration TO_GIVE_UP = Duration.ofSeconds(3);

    private final RelayPlan plan;
    private final RelayMeters meters;
    private final WakeUp wakeUp = new WakeUp();
    private final Thread thread;

    /** Nothing runs before {@link #start}. */
    public OutboxRelay(RelayPlan plan, MeterRegistry registry, Clock clock) {
        this.plan = plan;
        this.meters = new RelayMeters(registry, clock);
        this.thread = Thread.ofPlatform().name("outbox-relay").daemon().unstarted(this::run);
    }

    /** Begins to carry, or to wait for the lock. */
    public void start() {
        thread.start();
    }

    /** There is something to send. */
    public void nudge() {
        wakeUp.nudge();
    }

    /** Ends after the running batch, or soon without it when Kafka does not answer; what is left stays in the outbox. */
    @Override
    public void close() {
        wakeUp.stop();
        try {
            if (!thread.join(TO_FINISH_A_BATCH)) {
                thread.interrupt();
                thread.join(TO_GIVE_UP);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        var pause = new GrowingPause(plan.poll(), Duration.ofSeconds(5));
        while (!wakeUp.isStopping()) {
            try (var database = plan.database().connect()) {
                new RelayTurn(plan, database, meters, wakeUp, pause).run();
            } catch (InterruptedException e) {
                return;
            } catch (SQLException | RuntimeException e) {
                if (!wakeUp.isStopping()) {
                    LOG.warnf("The relay of %s starts over: %s", plan.topic().name(), e);
                    LOG.debug("Why the relay starts over", e);
                    wakeUp.pause(pause.next());
                }
            }
        }
    }
}
