package eu.integratingcities.http.imports;

import eu.integratingcities.http.problem.Refusals;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * How long work is repeated while the database is away or busy (ADR 2): nothing else could be done meanwhile, and what was
 * applied after all is found unchanged.
 */
record Patience(Duration most) {
    /** Longer than a restart or a fail-over of the database takes, and than any transaction of ours holds a row. */
    static final Patience FOR_ROWS = new Patience(Duration.ofMinutes(15));
    /** Until it is on record the outcome can be told to nobody. */
    static final Patience FOR_THE_OUTCOME = new Patience(ChronoUnit.FOREVER.getDuration());

    private static final Logger LOG = Logger.getLogger(Patience.class);
    private static final long PAUSE = TimeUnit.SECONDS.toNanos(1);

    /** Work that is interrupted, as at the end of the service, is not repeated. */
    <T> T call(Supplier<T> work) {
        var begun = System.nanoTime();
        while (true) {
            try {
                return work.get();
            } catch (RuntimeException e) {
                if (!Refusals.isPassing(e)
                        || isOver(begun)
                        || Thread.currentThread().isInterrupted()) {
                    throw e;
                }
                LOG.warnf("An import tries again: %s", e);
                LockSupport.parkNanos(PAUSE);
            }
        }
    }

    private boolean isOver(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun).compareTo(most) > 0;
    }
}
