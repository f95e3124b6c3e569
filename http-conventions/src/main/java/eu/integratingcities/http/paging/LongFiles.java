package eu.integratingcities.http.paging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Room for files that hold a long list. One of ten thousand cities takes up to thirty megabytes while it is made and five until
 * it is sent, so one is made at a time, and few wait for that or are on their way; with as many as are asked for, the service
 * would end.
 */
@ApplicationScoped
class LongFiles {
    private static final int MOST = 6;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Semaphore places = new Semaphore(MOST);
    private final Semaphore maker = new Semaphore(1, true);
    private final Duration patience;

    @Inject
    LongFiles() {
        this(PATIENCE);
    }

    LongFiles(Duration patience) {
        this.patience = patience;
    }

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
            return maker.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The next one can be made. */
    void written() {
        maker.release();
    }

    /** It has left the service, or nobody is there to take it. */
    void sent() {
        places.release();
    }
}
