package eu.integratingcities.gateway.door;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;
import java.util.ArrayList;
import java.util.IdentityHashMap;

/**
 * The connections of one event loop. One that shows no complete request head for a while is closed, whether it is
 * silent or sends its head byte by byte: a timeout on silence alone would never see the latter. Not safe for use by
 * several threads.
 */
final class Connections {
    private final IdentityHashMap<HttpConnection, Guest> guests = new IdentityHashMap<>();
    private final int limit;
    private final long idleNanos;

    /** When a connection was last heard of, and how many of its requests are being answered. */
    private static final class Guest implements Handler<Void> {
        private long seen = System.nanoTime();
        private int answering;

        @Override
        public void handle(Void answered) {
            answering--;
            seen = System.nanoTime();
        }
    }

    Connections(int limit, long idleNanos) {
        this.limit = limit;
        this.idleNanos = idleNanos;
    }

    void opened(HttpConnection connection) {
        if (guests.size() >= limit) {
            connection.close();
            return;
        }
        guests.put(connection, new Guest());
        connection.closeHandler(closed -> guests.remove(connection));
    }

    /** A request's head is complete; the connection is not idle until the answer is. */
    void begun(HttpServerRequest request) {
        var guest = guests.get(request.connection());
        if (guest != null) {
            guest.answering++;
            request.response().endHandler(guest);
        }
    }

    /** Closes those that have been idle for too long; {@code now} as of {@link System#nanoTime}. */
    void sweep(long now) {
        for (var entry : new ArrayList<>(guests.entrySet())) {
            var guest = entry.getValue();
            if (guest.answering == 0 && now - guest.seen > idleNanos) {
                entry.getKey().close();
            }
        }
    }

    /** Whether an answer is still owed to somebody. */
    boolean isAnswering() {
        return guests.values().stream().anyMatch(guest -> guest.answering > 0);
    }
}
