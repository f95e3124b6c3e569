package eu.integratingcities.monitoring.authorship;

import eu.integratingcities.http.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Signs changes with the time and the caller. */
@ApplicationScoped
public class Changes {

    private final Clock clock;
    private final Caller caller;

    Changes(Clock clock, Caller caller) {
        this.clock = clock;
        this.caller = caller;
    }

    /** A change by the caller of the current request, now: to the microsecond, as the database keeps it. */
    public Change now() {
        return new Change(instant(), caller.subject());
    }

    /** A change that a part of the system makes by itself, now. */
    public Change bySystem(String part) {
        return new Change(instant(), part);
    }

    private Instant instant() {
        return Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
