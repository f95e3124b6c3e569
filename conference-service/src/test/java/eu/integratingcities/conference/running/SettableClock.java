package eu.integratingcities.conference.running;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The service's clock in tests: it stands still until a test sets it. */
@ApplicationScoped
public class SettableClock extends Clock {

    /** Where the clock stands at first, and where a test leaves it. */
    public static final Instant TODAY = Instant.parse("2026-06-01T10:00:00Z");

    private volatile Instant now = TODAY;

    public void set(Instant instant) {
        now = instant;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
