package eu.integratingcities.operations;

import eu.integratingcities.delivery.LagMeters;
import eu.integratingcities.http.paging.Row;
import eu.integratingcities.http.paging.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Reads how far the service is behind with events: of its own in the outbox, of others as it was seen last. */
@ApplicationScoped
public class ReadEventLag {

    private final Rows rows;
    private final LagMeters meters;
    private final Clock clock;

    ReadEventLag(Rows rows, LagMeters meters, Clock clock) {
        this.rows = rows;
        this.meters = meters;
        this.clock = clock;
    }

    /** As it is now. */
    public EventLagView read() {
        return rows.select("count(*) as untold, min(queued_at) as oldest", this::view)
                .from("outbox")
                .one()
                .orElseThrow();
    }

    private EventLagView view(Row outbox) {
        var now = Instant.now(clock);
        var oldest = outbox.instantOrNull("oldest");
        var waiting = oldest == null ? Duration.ZERO : Duration.between(oldest, now);
        var lag = meters.lag();
        return new EventLagView(
                outbox.count("untold"),
                Math.max(0, waiting.toSeconds()),
                lag.events().isPresent() ? lag.events().getAsLong() : null,
                lag.age().toSeconds());
    }
}
