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
    private static final long TIDY_NANOS = Duration.ofSeconds(20).toNanos();

    private final Database database;
    private final DeliveryQueue queue;
    private final Sender sender;
    private final WebhookConfig config;
    private final WebhookMeters meters;
    private final Semaphore news = new Semaphore(0);
    private final AtomicInteger underWay = new AtomicInteger();
    private final ExecutorService workers;
    private @Nullable Thread thread;
    private long tidied = System.nanoTime() - TIDY_NANOS;
    private boolean complained;

    Dispatcher(Database database, DeliveryQueue queue, Sender sender, WebhookConfig config, WebhookMeters meters) {
        this.database = database;
        this.queue = queue;
        this.sender = sender;
        this.config = config;
        this.meters = meters;
        // Not virtual threads: looking names up would hold on to their carriers.
        this.workers = Executors.newFixedThreadPool(
                config.atOnce(),
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
                queue.tidy();
                meters.tell(queue.standing());
            }
            int free = config.atOnce() - underWay.get();
            var owed = free > 0 ? queue.claim(free) : List.<Owed>of();
            owed.forEach(this::begin);
            complained = false;
            return !owed.isEmpty();
        } catch (RuntimeException e) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            complain(e);
            return false;
        }
    }

    private void begin(Owed owed) {
        underWay.incrementAndGet();
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
                wake();
            }
        });
    }

    private void attempt(Owed owed) throws InterruptedException {
        var verdict = sender.send(owed.url(), owed.eventId(), owed.body(), owed.secrets());
        queue.settle(owed, verdict);
        meters.count(verdict);
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
