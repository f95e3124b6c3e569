package eu.integratingcities.http.caller;

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

    /** A change that the caller makes now. */
    public Change byCaller() {
        return new Change(now(), caller.subject());
    }

    /** A change with which a part of the system reacts to an event. */
    public Change bySystem(String part) {
        return new Change(now(), part);
    }

    /** To the microsecond, as PostgreSQL keeps it: what is answered now is what is read later. */
    private Instant now() {
        return Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
