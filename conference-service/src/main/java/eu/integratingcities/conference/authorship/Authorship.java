package eu.integratingcities.conference.authorship;

import eu.integratingcities.http.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Who is changing something, and when. */
@ApplicationScoped
public class Authorship {

    private final Caller caller;
    private final Clock clock;

    Authorship(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    /** A change by the caller at this moment, to the microsecond, as the database keeps it. */
    public Change now() {
        return new Change(Instant.now(clock).truncatedTo(ChronoUnit.MICROS), caller.subject());
    }
}
