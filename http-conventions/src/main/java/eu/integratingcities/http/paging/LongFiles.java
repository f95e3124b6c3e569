package eu.integratingcities.http.paging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Room for files that hold a long list. One takes up to thirty megabytes while it is made and five until its receiver has all
 * of it, so one is made at a time and few are on their way; with as many as are asked for, the service would end.
 */
@ApplicationScoped
class LongFiles {
    private static final int ON_THEIR_WAY = 6;
    private static final long PATIENCE_SECONDS = 5;

    private final Semaphore places = new Semaphore(ON_THEIR_WAY);
    private final Semaphore maker = new Semaphore(1, true);

    /** Waits until a file can be made; false when that takes too long, or there is no place for it. */
    boolean enter() {
        if (!places.tryAcquire()) {
            return false;
        }
        if (isTurn()) {
            return true;
        }
        places.release();
        return false;
    }

    private boolean isTurn() {
        try {
            return maker.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The next one can be made. */
    void written() {
        maker.release();
    }

    /** The receiver has it all, or is gone. */
    void sent() {
        places.release();
    }
}
