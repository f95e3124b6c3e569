package eu.integratingcities.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Looks four times a second at the memory that a process holds. */
final class MemoryWatch implements AutoCloseable {

    private static final int EVERY_MILLIS = 250;

    private final long pid;
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor();
    private long most;

    @SuppressWarnings("FutureReturnValueIgnored") // ends with this
    MemoryWatch(long pid) {
        this.pid = pid;
        looks.scheduleAtFixedRate(this::look, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    private synchronized ResidentMemory look() {
        try {
            var memory = ResidentMemory.of(pid);
            most = Math.max(most, memory.now());
            return memory;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the memory of process " + pid, e);
        }
    }

    /** The most seen at any look, in bytes. */
    synchronized long most() {
        return most;
    }

    /** The most since the process began, in bytes, as Linux keeps it. */
    long peak() {
        return look().peak();
    }

    @Override
    public void close() {
        looks.shutdownNow();
    }
}
