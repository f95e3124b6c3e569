package eu.integratingcities.gateway.webhook;

import eu.integratingcities.gateway.database.Database;
import eu.integratingcities.http.problem.Refusals;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Sends what is due, on threads of its own, as many at once as a setting says. Every node takes its part. */
@Singleton
class Dispatcher {
    private static final Logger LOG = Logger.getLogger(Dispatcher.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_TIMEOUT = Duration.ofSeconds(30);
    private static final long SETTLE_NANOS = Duration.ofSeconds(50).toNanos();
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
    private final Map<UUID, Owed> inHand = new ConcurrentHashMap<>();
    private final AtomicBoolean tidies = new AtomicBoolean();
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
        if (config.timeout().compareTo(LONGEST_TIMEOUT) > 0) {
            // A claim lasts two minutes: looking the name up, sending, and writing down what came of it.
            throw new IllegalArgumentException("ic.gateway.webhook.timeout is 30 s at most, found " + config.timeout());
        }
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
            // Those that are interrupted take themselves out.
            var mine = List.copyOf(inHand.values());
            workers.shutdownNow();
            mine.forEach(this::giveBack);
        }
    }

    private void giveBack(Owed owed) {
        try {
            queue.giveBack(owed);
        } catch (RuntimeException e) {
            LOG.debugf(e, "The claim on %s lapses by itself", owed.id());
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
                if (tidies.compareAndSet(false, true)) {
                    workers.execute(this::tidy);
                }
            }
            int begun = begin(true, Math.max(1, config.atOnce() / 4) - failingUnderWay.get());
            begun += begin(false, config.atOnce());
            complained = false;
            return begun > 0;
        } catch (RuntimeException | Error e) {
            // Whatever it is: without this thread nothing would be sent any more.
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
        } finally {
            tidies.set(false);
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
        inHand.put(owed.id(), owed);
        try {
            workers.execute(() -> work(owed, place));
        } catch (RejectedExecutionException e) {
            // The gateway stops.
            giveBack(owed);
        }
    }

    private void work(Owed owed, AtomicInteger place) {
        try {
            attempt(owed);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error e) {
            // The claim lapses, and the event is sent again.
            complain(e);
        } finally {
            inHand.remove(owed.id());
            underWay.decrementAndGet();
            place.decrementAndGet();
            wake();
        }
    }

    private void attempt(Owed owed) throws InterruptedException {
        var verdict = sent(owed);
        settle(owed, verdict);
        meters.count(verdict);
    }

    /** Again and again while the database is away or busy: what is not written down is sent once more. */
    private void settle(Owed owed, Verdict verdict) throws InterruptedException {
        long begun = System.nanoTime();
        while (true) {
            try {
                queue.settle(owed, verdict);
                return;
            } catch (RuntimeException e) {
                if (!Refusals.isPassing(e) || System.nanoTime() - begun > SETTLE_NANOS) {
                    throw e;
                }
                Thread.sleep(PAUSE);
            }
        }
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

    private void complain(Throwable e) {
        if (!Refusals.isPassing(e)) {
            LOG.error("Webhooks are not delivered", e);
        } else if (!complained) {
            complained = true;
            LOG.warnf("Webhooks wait: %s", e.getMessage());
        }
    }
}
