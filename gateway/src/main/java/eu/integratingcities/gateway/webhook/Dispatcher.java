package eu.integratingcities.gateway.webhook;

import eu.integratingcities.gateway.database.Database;
import eu.integratingcities.http.problem.Refusals;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Sends what is due, on threads of its own, as many at once as a setting says. Every node takes its part. */
@Singleton
class Dispatcher {
    private static final Logger LOG = Logger.getLogger(Dispatcher.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final long TIDY_NANOS = Duration.ofMinutes(1).toNanos();

    private final Database database;
    private final DeliveryQueue queue;
    private final Tidying tidying;
    private final Sender sender;
    private final WebhookConfig config;
    private final WebhookMeters meters;
    private final Semaphore news = new Semaphore(0);
    private final AtomicInteger underWay = new AtomicInteger();
    private final AtomicInteger failingUnderWay = new AtomicInteger();
    private final ExecutorService workers;
    private @Nullable Thread thread;
    private long tidied = System.nanoTime() - TIDY_NANOS;
    private volatile boolean complained;

    Dispatcher(
            Database database,
            DeliveryQueue queue,
            Tidying tidying,
            Sender sender,
            WebhookConfig config,
            WebhookMeters meters) {
        this.database = database;
        this.queue = queue;
        this.tidying = tidying;
        this.sender = sender;
        this.config = config;
        this.meters = meters;
        // One more than attempts, to tidy.
        this.workers = Executors.newFixedThreadPool(
                config.atOnce() + 1,
                Thread.ofPlatform().daemon().name("webhook-", 0).factory());
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofPlatform().daemon().name("webhooks").start(this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        if (thread != null) {
            thread.interrupt();
            thread.join(PAUSE);
        }
        workers.shutdown();
        if (!workers.awaitTermination(config.timeout().toMillis(), TimeUnit.MILLISECONDS)) {
            workers.shutdownNow();
        }
    }

    /** Something may be due. */
    void wake() {
        news.release();
    }

    private void run() {
        try {
            while (true) {
                if (!database.isReady() || !round()) {
                    pause();
                }
            }
        } catch (InterruptedException e) {
            // The gateway stops.
        }
    }

    private void pause() throws InterruptedException {
        if (news.tryAcquire(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
            news.drainPermits();
        }
    }

    /** Whether there may be more to send at once. */
    private boolean round() throws InterruptedException {
        try {
            if (System.nanoTime() - tidied > TIDY_NANOS) {
                tidied = System.nanoTime();
                workers.execute(this::tidy);
            }
            int begun = begin(true, Math.max(1, config.atOnce() / 4) - failingUnderWay.get());
            begun += begin(false, config.atOnce());
            complained = false;
            return begun > 0;
        } catch (RuntimeException e) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            complain(e);
            return false;
        }
    }

    private void tidy() {
        try {
            tidying.run();
        } catch (RuntimeException e) {
            complain(e);
        }
    }

    /** How many attempts of the kind were begun. */
    private int begin(boolean failing, int most) {
        int free = Math.min(most, config.atOnce() - underWay.get());
        var owed = free > 0 ? queue.claim(failing, free) : List.<Owed>of();
        owed.forEach(this::begin);
        return owed.size();
    }

    private void begin(Owed owed) {
        var place = owed.failing() ? failingUnderWay : new AtomicInteger();
        underWay.incrementAndGet();
        place.incrementAndGet();
        workers.execute(() -> {
            try {
                attempt(owed);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException e) {
                // The claim lapses, and the event is sent again.
                complain(e);
            } finally {
                underWay.decrementAndGet();
                place.decrementAndGet();
                wake();
            }
        });
    }

    private void attempt(Owed owed) throws InterruptedException {
        var verdict = sent(owed);
        queue.settle(owed, verdict);
        meters.count(verdict);
    }

    /** A fault of the gateway's counts as a failure: what cannot be sent is not tried for ever. */
    private Verdict sent(Owed owed) throws InterruptedException {
        try {
            return sender.send(owed.url(), owed.eventId(), owed.body(), owed.secrets());
        } catch (RuntimeException e) {
            LOG.errorf(e, "The delivery %s was not sent", owed.id());
            return new Verdict.Unreached("It was not sent, through a fault of the gateway.");
        }
    }

    private void complain(RuntimeException e) {
        if (!Refusals.isPassing(e)) {
            LOG.error("Webhooks are not delivered", e);
        } else if (!complained) {
            complained = true;
            LOG.warnf("Webhooks wait: %s", e.getMessage());
        }
    }
}
