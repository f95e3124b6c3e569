package eu.integratingcities.gateway.door;

import io.vertx.core.http.HttpHeaders;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The {@code Date} of answers, formatted once a second rather than for each of them. */
final class DateHeader {
    private static final DateTimeFormatter IMF_FIXDATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

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
        return HttpHeaders.createOptimized(IMF_FIXDATE.format(Instant.now(clock)));
    }
}
