package eu.integratingcities.http.imports;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/**
 * Applies batches while the next ones are read, some of them side by side, and never two with a row of the same key. One
 * thread hands them in.
 */
final class Lanes implements AutoCloseable {
    private final int count;
    private final ExecutorService threads;
    private final Deque<Running> running = new ArrayDeque<>();

    Lanes(int count) {
        this.count = count;
        this.threads = Executors.newFixedThreadPool(
                count, Thread.ofVirtual().name("import-lane-", 0).factory());
    }

    /**
     * Begins to apply a batch, as soon as a lane is free and no batch before it has one of its keys.
     *
     * @throws LaneFailedException when an earlier batch failed
     */
    void submit(List<? extends BoundRow<?>> batch, Runnable work) {
        var keys = batch.stream().map(BoundRow::key).collect(Collectors.toUnmodifiableSet());
        while (running.size() == count || isRunning(keys)) {
            awaitFirst();
        }
        running.addLast(new Running(threads.submit(work), keys));
    }

    /** Returns when no batch with one of these keys is being applied. */
    void await(Set<String> keys) {
        while (isRunning(keys)) {
            awaitFirst();
        }
    }

    /** Returns when every batch is applied. */
    void awaitAll() {
        while (!running.isEmpty()) {
            awaitFirst();
        }
    }

    private boolean isRunning(Set<String> keys) {
        return running.stream().anyMatch(one -> one.keys().stream().anyMatch(keys::contains));
    }

    private void awaitFirst() {
        try {
            running.removeFirst().end().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The service stops", e);
        } catch (ExecutionException e) {
            throw new LaneFailedException(e.getCause());
        }
    }

    /** Batches that are still being applied are interrupted, and over when this returns. */
    @Override
    public void close() {
        threads.shutdownNow();
        threads.close();
    }

    private record Running(Future<?> end, Set<String> keys) {}
}
