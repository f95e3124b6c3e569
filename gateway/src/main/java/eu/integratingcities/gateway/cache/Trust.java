package eu.integratingcities.gateway.cache;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Whether what events would have evicted is evicted. Proof is that Kafka said what it has, and that all of it was read.
 * Times are those of {@link System#nanoTime}.
 */
final class Trust {
    private final long patience;
    private volatile boolean begun;
    private volatile long proven;
    private volatile Instant since = Instant.MIN;

    /** Trusts for so many nanoseconds after a proof. */
    Trust(long patience) {
        this.patience = patience;
    }

    /** All that Kafka had at this time has been read. */
    void prove(long time) {
        if (!isCurrent(time)) {
            since = Instant.now();
        }
        proven = time;
        begun = true;
    }

    /** How things stand at this time. */
    LogWatch watch(long now) {
        return isCurrent(now)
                ? new LogWatch(
                        true,
                        since.truncatedTo(ChronoUnit.SECONDS).toString(),
                        Duration.ofNanos(Math.max(0, now - proven)))
                : new LogWatch(false, "", Duration.ZERO);
    }

    /** Whether events have been followed from some moment on, without a gap. */
    boolean isBegun() {
        return begun;
    }

    /** Whether they are followed now. */
    boolean isCurrent(long now) {
        return begun && now - proven <= patience;
    }
}
