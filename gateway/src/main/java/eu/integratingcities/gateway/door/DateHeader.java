package eu.integratingcities.gateway.door;

import eu.integratingcities.gateway.exchange.HttpDates;
import io.vertx.core.http.HttpHeaders;
import java.time.Clock;
import java.time.Instant;

/** The {@code Date} of answers, formatted once a second rather than for each of them. */
final class DateHeader {
    private final Clock clock;
    private CharSequence value;

    DateHeader(Clock clock) {
        this.clock = clock;
        this.value = format(clock);
    }

    /** To be called at least once a second. */
    void tick() {
        value = format(clock);
    }

    CharSequence value() {
        return value;
    }

    private static CharSequence format(Clock clock) {
        return HttpHeaders.createOptimized(HttpDates.format(Instant.now(clock)));
    }
}
