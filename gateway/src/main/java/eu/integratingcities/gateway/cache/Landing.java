package eu.integratingcities.gateway.cache;

import eu.integratingcities.gateway.cache.Flight.Passenger;
import eu.integratingcities.gateway.hop.Handover;
import eu.integratingcities.gateway.hop.Receiver;
import eu.integratingcities.gateway.problem.GatewayProblem;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What becomes of a fetched answer: it is kept and told to all who wait, handed to the first, or made up for. */
final class Landing implements Receiver {
    private static final int FIRST_FAULT = 500;
    private static final int NOT_MODIFIED = 304;

    /** From where in the feed of changes a reader of the answer goes on; a cursor of {@code /v1/changes}. */
    private static final CharSequence CHANGE_POSITION = HttpHeaders.createOptimized("Change-Position");

    private final SharedCache cache;
    private final CacheDesk desk;
    private final Ask ask;
    private final Flight flight;

    Landing(SharedCache cache, CacheDesk desk, Ask ask, Flight flight) {
        this.cache = cache;
        this.desk = desk;
        this.ask = ask;
        this.flight = flight;
    }

    @Override
    public boolean collects(int status, MultiMap headers) {
        var known = flight.known();
        if (status == NOT_MODIFIED && known != null) {
            var etag = headers.get(HttpHeaders.ETAG);
            return etag == null || etag.equals(known.etag());
        }
        return Storing.isStorable(
                status, headers, cache.trust().isBegun(), cache.config().notFound());
    }

    @Override
    public void collected(int status, MultiMap headers, Buffer read) {
        try {
            // Read in parts, it takes up to twice the room that it needs.
            keep(status, headers, Buffer.buffer(read.getBytes()));
        } catch (RuntimeException e) {
            land().forEach(passenger -> passenger.desk().alone(passenger.ask()));
            throw e;
        }
    }

    private void keep(int status, MultiMap headers, Buffer body) {
        var changes = flight.changes();
        if (changes != null) {
            headers.set(CHANGE_POSITION, changes);
        }
        var storing = new Storing(ask.wish(), cache.config().notFound(), flight.sent());
        var known = flight.known();
        if (status == NOT_MODIFIED && known != null) {
            keep(storing.renewed(known, headers), status);
        } else if (Storing.isQuick(headers, body)) {
            keep(storing.stored(status, headers, body), status);
        } else {
            desk.aside(() -> storing.stored(status, headers, body), made -> keep(made, status));
        }
    }

    private void keep(@Nullable Stored made, int status) {
        if (made == null) {
            // A validation that withdrew what made it worth keeping.
            cache.shelves().evictUri(ask.uri());
            land().forEach(passenger -> passenger.desk().again(passenger.ask()));
            return;
        }
        // Nobody may join any more before it is decided whether it is kept: an eviction after that decision is not his.
        var passengers = land();
        boolean kept = cache.shelves().put(ask.uri(), made, flight.begun());
        var reason = flight.known() == null ? "uri-miss" : "stale";
        var words = "gateway; fwd=" + reason + "; fwd-status=" + status + (kept ? "; stored" : "");
        boolean leads = true;
        for (var passenger : passengers) {
            if (kept || passenger.joined() == flight.begun()) {
                passenger.desk().answer(passenger.ask(), made, leads ? words : words + "; collapsed");
            } else {
                passenger.desk().again(passenger.ask());
            }
            leads = false;
        }
    }

    @Override
    public void passed(Handover answer) {
        var known = flight.known();
        var passengers = land();
        if (answer.status() == NOT_MODIFIED) {
            // It speaks of another answer than the one that was asked about.
            answer.drop();
            cache.shelves().evictUri(ask.uri());
            passengers.forEach(passenger -> passenger.desk().alone(passenger.ask()));
            return;
        }
        if (answer.status() >= FIRST_FAULT && known != null && isGoodEnough(known)) {
            answer.drop();
            passengers.forEach(passenger -> passenger.desk().answerStale(passenger.ask(), known));
            return;
        }
        if (answer.status() < FIRST_FAULT) {
            cache.unkept().put(ask.flightKey(), true);
            if (known != null) {
                // What is there now is not for keeping; what was kept is no longer there.
                cache.shelves().evictUri(ask.uri());
            }
        }
        var first = passengers.isEmpty() ? null : passengers.getFirst().ask();
        if (first != null && first.equals(ask) && desk.isThere(first)) {
            desk.handOver(answer, first);
        } else {
            answer.drop();
        }
        passengers.stream()
                .filter(passenger -> !passenger.ask().equals(ask))
                .forEach(passenger -> passenger.desk().alone(passenger.ask()));
    }

    @Override
    public void failed(GatewayProblem problem) {
        var known = flight.known();
        for (var passenger : land()) {
            if (known != null && isGoodEnough(known)) {
                passenger.desk().answerStale(passenger.ask(), known);
            } else {
                passenger.desk().refuse(passenger.ask(), problem);
            }
        }
    }

    private boolean isGoodEnough(Stored known) {
        var freshness = known.freshness();
        return !freshness.strict()
                && known.secondsLeft(System.nanoTime()) + freshness.ifError() >= 0
                && !cache.shelves().isTouched(ask.uri(), known.keys(), flight.begun());
    }

    private List<Passenger> land() {
        cache.flights().remove(ask.flightKey(), flight);
        return flight.land();
    }
}
