package eu.integratingcities.delivery;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What waits in the outbox.
 *
 * @param oldest since when the oldest event has been waiting; null when none waits
 */
record Backlog(long size, @Nullable Instant oldest) {

    static final Backlog EMPTY = new Backlog(0, null);

    Duration age(Instant now) {
        return oldest == null || oldest.isAfter(now) ? Duration.ZERO : Duration.between(oldest, now);
    }
}
