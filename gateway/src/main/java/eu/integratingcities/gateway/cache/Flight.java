package eu.integratingcities.gateway.cache;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One fetch and who waits for its answer, from all event loops.
 */
final class Flight {
    /**
     * Someone who waits.
     *
     * @param ask what for
     * @param desk where to answer
     * @param joined the position at that time: an answer that is older than a later eviction would be too old for him
     */
    record Passenger(Ask ask, CacheDesk desk, long joined) {}

    private final @Nullable Stored known;
    private final long begun;
    private final @Nullable String changes;
    private final int seats;
    private final List<Passenger> passengers = new ArrayList<>();
    private final boolean forItself;
    private final long sent = System.nanoTime();
    private boolean landed;
    private volatile Runnable cancellation = () -> {};

    /**
     * Begins at this position of evictions and, where that is told, of the feed; {@code known} is what is being
     * validated. One that is {@code forItself} goes on when nobody waits.
     */
    Flight(@Nullable Stored known, long begun, @Nullable String changes, int seats, boolean forItself) {
        this.forItself = forItself;
        this.known = known;
        this.begun = begun;
        this.changes = changes;
        this.seats = seats;
    }

    /** False if there is no seat any more, or nothing to wait for. */
    synchronized boolean board(Passenger passenger) {
        if (landed || passengers.size() >= seats) {
            return false;
        }
        passengers.add(passenger);
        return true;
    }

    /** Someone waits no more. True if that ends the flight, for he was the last. */
    synchronized boolean leave(Ask ask) {
        boolean left = passengers.removeIf(passenger -> passenger.ask().equals(ask));
        landed |= left && !forItself && passengers.isEmpty();
        return left && landed;
    }

    /** How to end the fetch. */
    void cancelBy(Runnable end) {
        cancellation = end;
    }

    void cancel() {
        cancellation.run();
    }

    /** Lets nobody in any more; all who waited. */
    synchronized List<Passenger> land() {
        landed = true;
        var all = List.copyOf(passengers);
        passengers.clear();
        return all;
    }

    @Nullable
    Stored known() {
        return known;
    }

    long begun() {
        return begun;
    }

    /** Where the feed of changes was when it began: what the answer does not have comes after it. */
    @Nullable
    String changes() {
        return changes;
    }

    /** When it began, as of {@link System#nanoTime}. */
    long sent() {
        return sent;
    }
}
