package eu.integratingcities.gateway.feed;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
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
    private final ConcurrentLinkedQueue<HistoryReader> idle = new ConcurrentLinkedQueue<>();
    private final ThreadPoolExecutor threads;
    private final KafkaLog log;
    private final Duration timeout;

    /** That many readers, and at most that many who wait. */
    History(KafkaLog log, Duration timeout, int readers, int waiting) {
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
     * {@link LogAwayException} when too many wait.
     */
    <T> Future<T> with(Context context, Function<HistoryReader, T> reading) {
        var promise = Promise.<T>promise();
        try {
            threads.execute(() -> run(context, promise, reading));
        } catch (RejectedExecutionException e) {
            return Future.failedFuture(new LogAwayException("Too many read history at the moment.", e));
        }
        return promise.future();
    }

    private <T> void run(Context context, Promise<T> promise, Function<HistoryReader, T> reading) {
        var free = idle.poll();
        var reader = free == null ? new HistoryReader(log, timeout) : free;
        try {
            var result = reading.apply(reader);
            context.runOnContext(back -> promise.complete(result));
        } catch (RuntimeException e) {
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
