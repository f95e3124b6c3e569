package eu.integratingcities.gateway.cache;

import eu.integratingcities.gateway.cache.Flight.Passenger;
import eu.integratingcities.gateway.feed.FeedPosition;
import eu.integratingcities.gateway.hop.FetchOrder;
import eu.integratingcities.gateway.route.Destination.ToService;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where those who ask for the same thing come together, so that one fetch serves them all. */
final class Boarding {
    private final CacheDesk desk;
    private final SharedCache cache;
    private final FeedPosition feed;

    Boarding(CacheDesk desk, SharedCache cache, FeedPosition feed) {
        this.desk = desk;
        this.cache = cache;
        this.feed = feed;
    }

    /** Waits for the fetch under way, or begins one. */
    void join(Ask ask, @Nullable Stored stored, long position) {
        var passenger = new Passenger(ask, desk, position);
        var flight = cache.flights().get(ask.flightKey());
        if (flight == null) {
            cache.meters().miss();
            fetch(ask, stored, passenger, position);
        } else if (board(flight, passenger)) {
            cache.meters().collapsed();
        } else {
            desk.alone(ask);
        }
    }

    /** Has it fetched anew though nobody waits. */
    void renew(Ask ask, Stored stored, long position) {
        fetch(ask, stored, null, position);
    }

    /** Begins a fetch if none is under way; the passenger, if there is one, waits for whichever it is. */
    private void fetch(Ask ask, @Nullable Stored stored, @Nullable Passenger passenger, long position) {
        var flight = new Flight(stored, position, changes(ask), cache.config().waiting(), passenger == null);
        if (passenger != null) {
            board(flight, passenger);
        }
        var other = cache.flights().putIfAbsent(ask.flightKey(), flight);
        if (other == null) {
            var cancellation = desk.fetch(order(ask, stored), ask, new Landing(cache, desk, ask, flight));
            flight.cancelBy(() -> desk.onOwnLoop(cancellation));
        } else if (passenger != null && !board(other, passenger)) {
            desk.alone(ask);
        }
    }

    /** Of one service: what is composed may have parts that are older. */
    private @Nullable String changes(Ask ask) {
        return ask.origin() instanceof ToService ? feed.end().orElse(null) : null;
    }

    private boolean board(Flight flight, Passenger passenger) {
        var ask = passenger.ask();
        ask.recipient().whenGone(ask, () -> leave(flight, ask));
        return flight.board(passenger);
    }

    /** A client left: the fetch goes on for those who still wait, and ends with the last of them. */
    private void leave(Flight flight, Ask ask) {
        if (flight.leave(ask)) {
            cache.flights().remove(ask.flightKey(), flight);
            flight.cancel();
        }
    }

    /** What to fetch: the answer in this client's preferences, or the word that what is kept still holds. */
    FetchOrder order(Ask ask, @Nullable Stored stored) {
        return new FetchOrder(
                ask.exchange(),
                headers(ask.wish(), stored),
                cache.config().largestAnswer().asLongValue());
    }

    private static Map<String, String> headers(Wish wish, @Nullable Stored stored) {
        var headers = new HashMap<String, String>();
        headers.put("Accept-Encoding", "identity");
        if (!wish.accept().isEmpty()) {
            headers.put("Accept", wish.accept());
        }
        if (!wish.language().isEmpty()) {
            headers.put("Accept-Language", wish.language());
        }
        if (stored != null && stored.etag() != null) {
            headers.put("If-None-Match", stored.etag());
        }
        if (stored != null && stored.lastModified() != null) {
            headers.put("If-Modified-Since", stored.lastModified());
        }
        return headers;
    }
}
