package eu.integratingcities.gateway.snapshot;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** What operators ask for, until it is made. Orders that wait together are met by one snapshot. */
@Singleton
class SnapshotOrders {
    private final Semaphore bell = new Semaphore(0);
    private long placed;
    private long met;

    /** Somebody wants a snapshot that is begun after this. */
    synchronized void place() {
        placed++;
        bell.release();
    }

    /** How many were placed so far, for {@link #met}. */
    synchronized long placed() {
        return placed;
    }

    /** The first so many orders are met. */
    synchronized void met(long orders) {
        met = Math.max(met, orders);
    }

    /** Whether there is one that is not met. */
    synchronized boolean areOpen() {
        return placed > met;
    }

    /** Waits until somebody places an order, but no longer than that. */
    void await(Duration longest) throws InterruptedException {
        if (bell.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
            bell.drainPermits();
        }
    }
}
