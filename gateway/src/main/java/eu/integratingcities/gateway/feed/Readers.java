package eu.integratingcities.gateway.feed;

import eu.integratingcities.gateway.problem.GatewayProblem;
import eu.integratingcities.http.problem.ProblemType;
import io.vertx.core.Context;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** All who wait for changes, by event loop, and how many there may be. */
final class Readers {
    private static final Logger LOG = Logger.getLogger(Readers.class);
    private static final long TICK_MILLIS = 250;
    private static final long STOP_SECONDS = 5;
    private static final String RETRY_SECONDS = "10";

    /** By their thread: each request has a context of its own. */
    private final Map<Thread, Loop> loops = new ConcurrentHashMap<>();

    private final Map<String, Integer> byClient = new ConcurrentHashMap<>();
    private final AtomicInteger count = new AtomicInteger();
    private final int most;
    private final int mostPerClient;
    private volatile boolean ended;

    Readers(int most, int mostPerClient) {
        this.most = most;
        this.mostPerClient = mostPerClient;
    }

    /** Those of one event loop. */
    private static final class Loop {
        private final Context context;
        private final Set<Reader> readers = Collections.newSetFromMap(new IdentityHashMap<>());
        private final AtomicBoolean woken = new AtomicBoolean();

        Loop(Context context) {
            this.context = context;
            context.owner().setPeriodic(TICK_MILLIS, timer -> {
                long now = System.nanoTime();
                each(reader -> reader.tick(now));
            });
        }

        void wake() {
            if (woken.compareAndSet(false, true)) {
                context.runOnContext(unused -> {
                    woken.set(false);
                    each(Reader::wake);
                });
            }
        }

        void each(Consumer<Reader> action) {
            for (var reader : List.copyOf(readers)) {
                try {
                    action.accept(reader);
                } catch (RuntimeException e) {
                    LOG.error("A reader of changes gets no more of them", e);
                }
            }
        }
    }

    /** Lets a reader in, on its event loop; else says why not. Who was let in has to leave. */
    @Nullable
    GatewayProblem admit(Context context, String client, Reader reader) {
        if (count.incrementAndGet() > most || ended) {
            count.decrementAndGet();
            return GatewayProblem.of(ProblemType.UNAVAILABLE, "As many as can be served wait for changes already.")
                    .withHeader("Retry-After", RETRY_SECONDS);
        }
        if (byClient.merge(client, 1, Integer::sum) > mostPerClient) {
            forget(client);
            return GatewayProblem.of(
                            ProblemType.TOO_MANY_REQUESTS,
                            "%s waits for changes %d times already, which is the most for one address."
                                    .formatted(client, mostPerClient))
                    .withHeader("Retry-After", RETRY_SECONDS);
        }
        loops.computeIfAbsent(Thread.currentThread(), unused -> new Loop(context))
                .readers
                .add(reader);
        return null;
    }

    /** To be called on the event loop that let it in. */
    void leave(String client, Reader reader) {
        var loop = loops.get(Thread.currentThread());
        if (loop != null && loop.readers.remove(reader)) {
            forget(client);
        }
    }

    private void forget(String client) {
        count.decrementAndGet();
        byClient.computeIfPresent(client, (unused, before) -> before == 1 ? null : before - 1);
    }

    /** How many wait. */
    int count() {
        return count.get();
    }

    /** On how many event loops somebody has waited. */
    int loops() {
        return loops.size();
    }

    /** To be called when the log has moved, by whatever thread. */
    void wake() {
        loops.values().forEach(Loop::wake);
    }

    /** Ends all and lets nobody in any more. */
    void end() {
        ended = true;
        var left = new CountDownLatch(loops.size());
        for (var loop : loops.values()) {
            loop.context.runOnContext(unused -> {
                loop.each(Reader::end);
                left.countDown();
            });
        }
        try {
            if (!left.await(STOP_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("An event loop did not end its streams in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
