package eu.integratingcities.delivery;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** What the relay's thread waits on: work, time, or the end. */
final class WakeUp {

    private final Semaphore work = new Semaphore(0);
    private final CountDownLatch stop = new CountDownLatch(1);

    /** There may be work; any number of nudges before the next waiting count as one. */
    void nudge() {
        work.release();
    }

    void stop() {
        stop.countDown();
        nudge();
    }

    boolean isStopping() {
        return stop.getCount() == 0;
    }

    /** Waits for work or for the end, at most that long. */
    void await(Duration atMost) throws InterruptedException {
        if (work.tryAcquire(atMost.toNanos(), TimeUnit.NANOSECONDS)) {
            work.drainPermits();
        }
    }

    /** Waits that long whether or not there is work; shorter only at the end. */
    void pause(Duration length) {
        try {
            stop.await(length.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
