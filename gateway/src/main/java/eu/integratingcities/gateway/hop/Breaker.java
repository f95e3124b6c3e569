package eu.integratingcities.gateway.hop;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Whether a service is worth asking. After some failures in a row it is left alone; one request at a time tries again,
 * after a pause, and a single answer closes the matter. A try that never reports back merely costs another pause. Times
 * are those of {@link System#nanoTime}.
 */
final class Breaker {
    private final int threshold;
    private final long pause;
    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicLong nextAttempt = new AtomicLong();

    /** Opens after {@code threshold} failures in a row; the pause is in nanoseconds. */
    Breaker(int threshold, long pause) {
        this.threshold = threshold;
        this.pause = pause;
    }

    /** Whether it is left alone but for one try at a time. */
    boolean isOpen() {
        return failures.get() >= threshold;
    }

    boolean admits(long now) {
        if (!isOpen()) {
            return true;
        }
        long next = nextAttempt.get();
        return now - next >= 0 && nextAttempt.compareAndSet(next, now + pause);
    }

    void failed(long now) {
        if (failures.get() + 1 >= threshold) {
            nextAttempt.set(now + pause);
        }
        failures.incrementAndGet();
    }

    void succeeded() {
        if (failures.get() != 0) {
            failures.set(0);
        }
    }
}
