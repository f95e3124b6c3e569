package eu.integratingcities.monitoring;

import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The time in tests: a morning in May 2026, when the rounds of {@link TestRounds} are open and none is due. */
@Mock
@ApplicationScoped
public class TestClock extends Clock {

    private static final Instant MORNING_IN_MAY = Instant.parse("2026-05-04T08:00:00Z");

    private volatile Instant now = MORNING_IN_MAY;

    public void set(String instant) {
        now = Instant.parse(instant);
    }

    public void reset() {
        now = MORNING_IN_MAY;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
