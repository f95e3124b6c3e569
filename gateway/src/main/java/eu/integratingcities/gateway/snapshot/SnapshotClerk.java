package eu.integratingcities.gateway.snapshot;

import eu.integratingcities.gateway.hop.UnreadException;
import eu.integratingcities.gateway.snapshot.MakeSnapshot.FeedAwayException;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The one thread that makes snapshots: when there is none, each night, and when an operator asks. An attempt that fails
 * leaves nothing and is made again.
 */
@Singleton
class SnapshotClerk implements Runnable {
    private static final Logger LOG = Logger.getLogger(SnapshotClerk.class);
    private static final Duration LOOK = Duration.ofMinutes(1);
    private static final long STOP_MILLIS = 5_000;

    private final SnapshotFolder folder;
    private final MakeSnapshot make;
    private final SnapshotOrders orders;
    private final Timetable timetable;
    private final Clock clock;
    private final MeterRegistry meters;
    private final Thread thread = Thread.ofPlatform().daemon().name("snapshots").unstarted(this);

    SnapshotClerk(
            SnapshotFolder folder,
            MakeSnapshot make,
            SnapshotOrders orders,
            SnapshotConfig config,
            Clock clock,
            MeterRegistry meters) {
        this.folder = folder;
        this.make = make;
        this.orders = orders;
        this.timetable = new Timetable(config.nightly(), config.retry());
        this.clock = clock;
        this.meters = meters;
    }

    void start(@Observes StartupEvent event) {
        if (folder.isThere()) {
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        thread.interrupt();
        if (thread.isAlive()) {
            thread.join(STOP_MILLIS);
        }
    }

    @Override
    public void run() {
        try {
            int failures = 0;
            while (true) {
                var pause = timetable.pause(failures + 1);
                boolean done = attempt(pause);
                failures = done ? 0 : failures + 1;
                orders.await(done ? LOOK : pause);
            }
        } catch (InterruptedException e) {
            LOG.debug("The gateway stops; a snapshot under way is made after the next start");
        }
    }

    /** Makes what is due; false if it could not be made. */
    private boolean attempt(Duration pause) throws InterruptedException {
        try {
            makeWhatIsDue();
            return true;
        } catch (UnreadException | FeedAwayException e) {
            failed();
            LOG.warnf("No snapshot could be made, it is tried again in %s: %s", pause, e.getMessage());
        } catch (IOException | RuntimeException e) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            failed();
            LOG.errorf(e, "No snapshot could be made, it is tried again in %s", pause);
        }
        return false;
    }

    private void failed() {
        meters.counter("gateway.snapshots", "outcome", "failed").increment();
    }

    private void makeWhatIsDue() throws IOException, InterruptedException {
        if (!isDue()) {
            return;
        }
        try (var making = folder.claim()) {
            if (making == null || !isDue()) {
                return; // Another gateway is at it, or has just been.
            }
            long begun = System.nanoTime();
            long met = orders.placed();
            var made = make.in(making);
            orders.met(met);
            meters.counter("gateway.snapshots", "outcome", "made").increment();
            LOG.infof(
                    "Snapshot %s made in %s: %d bytes",
                    made.name(), Duration.ofNanos(System.nanoTime() - begun), made.bytes());
        }
    }

    private boolean isDue() {
        return orders.areOpen() || timetable.isDue(newest(), clock.instant());
    }

    private @Nullable Instant newest() {
        return folder.all().stream().findFirst().map(Snapshot::createdAt).orElse(null);
    }
}
