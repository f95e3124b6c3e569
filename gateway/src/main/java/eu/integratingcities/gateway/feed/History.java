package eu.integratingcities.gateway.feed;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * The few readers of history that all who ask share. Who asks waits in line for one stretch and has to line up again
 * for the next, so that a long way through history does not hold up a short one.
 */
final class History implements AutoCloseable {
    private static final String BUSY = "Too many read history at the moment.";

    private final ConcurrentLinkedQueue<HistoryReader> idle = new ConcurrentLinkedQueue<>();
    private final ThreadPoolExecutor threads;
    private final KafkaLog log;
    private final Duration timeout;
    private final int mostPerClient;
    private final Map<String, Integer> byClient = new ConcurrentHashMap<>();

    /** That many readers, and at most that many who wait, so many of them for one address. */
    History(KafkaLog log, Duration timeout, int readers, int waiting, int mostPerClient) {
        this.mostPerClient = mostPerClient;
        this.log = log;
        this.timeout = timeout;
        this.threads = new ThreadPoolExecutor(
                readers,
                readers,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(waiting),
                Thread.ofPlatform().daemon().name("feed-history-", 0).factory());
    }

    /**
     * Does something with a reader and answers in the context; the failures are those of {@link HistoryReader#read}, and
     * {@link LogAwayException} when too many wait, or have waited too long. For who has left nothing is read.
     */
    <T> Future<T> with(Context context, Asker asker, Function<HistoryReader, T> reading) {
        if (byClient.merge(asker.client(), 1, Integer::sum) > mostPerClient) {
            forget(asker);
            return Future.failedFuture(new LogAwayException("This address reads too much history at once."));
        }
        var promise = Promise.<T>promise();
        long latest = System.nanoTime() + timeout.toNanos();
        try {
            threads.execute(() -> {
                forget(asker);
                if (asker.waits().getAsBoolean() && System.nanoTime() - latest < 0) {
                    run(context, promise, reading);
                } else {
                    context.runOnContext(back -> promise.fail(new LogAwayException(BUSY)));
                }
            });
        } catch (RejectedExecutionException e) {
            forget(asker);
            return Future.failedFuture(new LogAwayException(BUSY, e));
        }
        return promise.future();
    }

    private void forget(Asker asker) {
        byClient.computeIfPresent(asker.client(), (unused, before) -> before == 1 ? null : before - 1);
    }

    private <T> void run(Context context, Promise<T> promise, Function<HistoryReader, T> reading) {
        var free = idle.poll();
        var reader = free == null ? new HistoryReader(log, timeout) : free;
        try {
            var result = reading.apply(reader);
            context.runOnContext(back -> promise.complete(result));
        } catch (RuntimeException | Error e) {
            context.runOnContext(back -> promise.fail(e));
        } finally {
            idle.add(reader);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
