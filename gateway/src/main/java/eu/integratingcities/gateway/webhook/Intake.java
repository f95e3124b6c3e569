package eu.integratingcities.gateway.webhook;

import eu.integratingcities.gateway.database.Database;
import eu.integratingcities.gateway.feed.Follower;
import eu.integratingcities.gateway.feed.Followers;
import eu.integratingcities.gateway.feed.LogAwayException;
import eu.integratingcities.gateway.feed.LogGoneException;
import eu.integratingcities.gateway.webhook.IntakeBook.Lease;
import eu.integratingcities.http.problem.Refusals;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads the log and writes down what is owed to webhooks. Of several nodes one does; another takes over when it stops, or
 * fifteen seconds after it was last heard of. While database or log is away it waits, and then goes on where it was.
 */
@Singleton
class Intake {
    private static final Logger LOG = Logger.getLogger(Intake.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final long RENEWAL_NANOS = Duration.ofSeconds(5).toNanos();

    private final UUID node = UUID.randomUUID();
    private final Database database;
    private final IntakeBook book;
    private final Followers followers;
    private final Dispatcher dispatcher;
    private final WebhookMeters meters;
    private @Nullable Thread thread;
    private volatile boolean stopped;
    private String told = "";

    Intake(Database database, IntakeBook book, Followers followers, Dispatcher dispatcher, WebhookMeters meters) {
        this.database = database;
        this.book = book;
        this.followers = followers;
        this.dispatcher = dispatcher;
        this.meters = meters;
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofPlatform().daemon().name("webhooks-intake").start(this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped = true;
        if (thread != null) {
            // Not interrupted: Kafka's client would complain, and the right would not be given back.
            thread.join(PAUSE.multipliedBy(3));
        }
    }

    private void run() {
        try {
            while (!stopped) {
                attempt();
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            LOG.debug("The log is not read for webhooks any more");
        }
        release();
    }

    private void attempt() throws InterruptedException {
        if (!database.isReady()) {
            return;
        }
        try {
            var lease = book.lease(node);
            if (lease.isPresent()) {
                follow(lease.get());
            }
        } catch (LogAwayException | LogGoneException e) {
            tell(String.valueOf(e.getMessage()));
        } catch (RuntimeException | Error e) {
            // Whatever it is: without this thread nothing new would be sent any more.
            if (Refusals.isPassing(e)) {
                tell(String.valueOf(e.getMessage()));
            } else {
                LOG.error("The log is read anew for webhooks", e);
            }
        }
    }

    /** Until another node has the right, or the gateway stops. */
    private void follow(Lease lease) throws InterruptedException {
        try (var follower = followers.open(lease.place())) {
            var written = follower.place();
            long renewed = System.nanoTime() - RENEWAL_NANOS;
            while (!stopped) {
                var batch = follower.next(POLL);
                if (!batch.place().equals(written) || System.nanoTime() - renewed > RENEWAL_NANOS) {
                    if (!write(batch, written)) {
                        return;
                    }
                    written = batch.place();
                    renewed = System.nanoTime();
                    wake(batch);
                }
            }
        }
    }

    private boolean write(Follower.Batch batch, String written) {
        try {
            return book.owe(node, batch.changes(), batch.place());
        } catch (RuntimeException e) {
            if (Refusals.lasting(e).isEmpty()) {
                throw e;
            }
            return writeEach(batch, written);
        }
    }

    /** One of them is not what a database takes. It must not hold up the others, nor what comes behind them. */
    private boolean writeEach(Follower.Batch batch, String written) {
        for (var change : batch.changes()) {
            try {
                if (!book.owe(node, List.of(change), written)) {
                    return false;
                }
            } catch (RuntimeException e) {
                if (Refusals.lasting(e).isEmpty()) {
                    throw e;
                }
                meters.unwritten();
                LOG.errorf(
                        e, "No webhook is told of a %s of %s: it cannot be written down", change.type(), change.time());
            }
        }
        return book.owe(node, List.of(), batch.place());
    }

    private void wake(Follower.Batch batch) {
        told = "";
        if (!batch.changes().isEmpty()) {
            dispatcher.wake();
        }
    }

    private void release() {
        try {
            if (database.isReady()) {
                book.release(node);
            }
        } catch (RuntimeException e) {
            LOG.debugf(e, "The right to read the log for webhooks lapses by itself");
        }
    }

    private void tell(String what) {
        if (!told.equals(what)) {
            told = what;
            LOG.warnf("Webhooks wait for what is new: %s", what);
        }
    }
}
